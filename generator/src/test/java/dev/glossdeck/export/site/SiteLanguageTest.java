package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glossdeck.export.site.asset.Assets;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

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
        Sites.page(Sites.of(Sites.inLanguage("ar", Sites.sample())), "cards/perceptron.html");
    Element html = page.expectFirst("html");
    assertThat(html.attr("lang") + " " + html.attr("dir")).isEqualTo("ar rtl");
    assertThat(page.select("h1[lang]")).isEmpty();
    assertThat(page.select(".related h2[lang=en][dir=ltr]").text()).isEqualTo("See also");
  }

  @Test
  void hasTheSameWordsWithTheSameGapsInEveryLanguage() throws IOException {
    for (String language : Messages.LANGUAGES) {
      assertThat(gaps(language)).as(language).isEqualTo(gaps("en"));
    }
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

  private static Map<String, Set<String>> gaps(String language) throws IOException {
    byte[] bytes = Assets.read("messages_" + language + ".properties");
    Properties words = new Properties();
    words.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
    Map<String, Set<String>> gaps = new TreeMap<>();
    words.stringPropertyNames().forEach(key -> gaps.put(key, gapsOf(words.getProperty(key))));
    return gaps;
  }

  private static Set<String> gapsOf(String phrase) {
    return Pattern.compile("\\{\\d}")
        .matcher(phrase)
        .results()
        .map(gap -> gap.group())
        .collect(Collectors.toSet());
  }
}
