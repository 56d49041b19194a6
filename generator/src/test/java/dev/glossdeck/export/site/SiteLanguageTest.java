package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.export.site.asset.Assets;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SiteLanguageTest {

  @Test
  void speaksTheLanguageOfTheDeckWhereItKnowsTheWords() throws IOException {
    Document page =
        Sites.page(Sites.of(Sites.inLanguage("de-AT", Sites.sample())), "glossary/index.html");
    assertThat(page.expectFirst("html").attr("lang")).isEqualTo("de-AT");
    assertThat(page.select("h1").text()).isEqualTo("Glossar");
    assertThat(page.body().select("[lang]")).isEmpty();
  }

  @Test
  void marksItsEnglishWordsInADeckOfAnotherLanguage() throws IOException {
    Document page =
        Sites.page(Sites.of(Sites.inLanguage("he", Sites.sample())), "cards/perceptron.html");
    Element html = page.expectFirst("html");
    assertThat(html.attr("lang") + " " + html.attr("dir")).isEqualTo("he rtl");
    assertThat(page.select("h1[lang]")).isEmpty();
    assertThat(page.select(".related h2[lang=en][dir=ltr]").text()).isEqualTo("See also");
  }

  /** Names of programs and kinds of files are the same in every language. */
  @ParameterizedTest
  @ValueSource(strings = {"ar", "fr", "es", "de"})
  void saysNoWordOfEnglishInADeckOfAnotherLanguage(String language) throws IOException {
    MemoryOutput site =
        Sites.of(
            Set.of("pdf", "csv", "apkg", "update.txt"),
            Sites.inLanguage(language, Sites.sample()),
            Sites.inLanguage(language, TestDecks.large(1)));
    Set<String> own = phrases(language);
    Set<String> english = new TreeSet<>(phrases("en"));
    english.removeAll(own);
    Sites.pages(site)
        .forEach(
            (path, page) -> {
              assertThat(page.select("[lang=en]")).as(path).isEmpty();
              assertThat(texts(page)).as(path).doesNotContainAnyElementsOf(english);
            });
  }

  @Test
  void hasTheSameGapsInEveryLanguage() {
    for (String language : Messages.LANGUAGES) {
      Properties words = words(language);
      words("en")
          .forEach(
              (key, phrase) -> {
                boolean counts = key.toString().endsWith("One"); // which may say it in words
                if (!counts && words.containsKey(key)) {
                  assertThat(gapsOf(words.getProperty(key.toString())))
                      .as(language + " " + key)
                      .isEqualTo(gapsOf(phrase.toString()));
                }
              });
    }
  }

  private static List<String> texts(Document page) {
    List<String> texts = new ArrayList<>();
    page.getAllElements()
        .forEach(
            element -> {
              texts.add(element.ownText());
              texts.add(element.attr("aria-label"));
              element.dataset().values().forEach(texts::add);
            });
    return texts;
  }

  private static Set<String> phrases(String language) {
    return words(language).values().stream()
        .map(Object::toString)
        .filter(phrase -> phrase.length() > 1 && !phrase.contains("{"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void refusesAWordThatItDoesNotHave() {
    assertThatThrownBy(() -> Messages.forLanguage("en").get("nonsense"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nonsense");
  }

  @Test
  void fillsAPhraseOnce() {
    assertThat(Messages.forLanguage("en").with("inTopics", "{1}", "x")).isEqualTo("{1}, x");
  }

  private static Properties words(String language) {
    Properties words = new Properties();
    try {
      byte[] bytes = Assets.read("messages_" + language + ".properties");
      words.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private static Set<String> gapsOf(String phrase) {
    return Pattern.compile("\\{\\d}")
        .matcher(phrase)
        .results()
        .map(gap -> gap.group())
        .collect(Collectors.toSet());
  }
}
