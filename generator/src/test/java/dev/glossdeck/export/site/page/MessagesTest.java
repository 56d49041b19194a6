package dev.glossdeck.export.site.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glossdeck.export.site.asset.Assets;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
  private static final Messages ENGLISH = Messages.forLanguage("en");

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "en-GB, en",
    "de, de",
    "de-AT, de",
    "fr-CA, fr",
    "es-419, es",
    "ar-EG, ar",
    "it, en",
    "und, en",
    "'', en",
    "zh-Hant-TW, en"
  })
  void takesTheLanguageOfTheDeckOrEnglish(String tag, String language) {
    assertThat(Messages.forLanguage(tag).language()).isEqualTo(language);
  }

  @Test
  void fillsValuesIntoTheirPlaces() {
    assertThat(ENGLISH.with("studyOutcome", 12, 9)).isEqualTo("12 answered, 9 of them known.");
    assertThat(ENGLISH.with("topicTitle", "Networks")).isEqualTo("Networks (topic)");
    assertThat(ENGLISH.with("study")).isEqualTo("Study");
  }

  @Test
  void doesNotFillWhatAValueSays() {
    assertThat(ENGLISH.with("inTopics", "{1}", "b {0}")).isEqualTo("{1}, b {0}");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 cards",
    "1, 1 card",
    "2, 2 cards",
    "999, 999 cards",
    "1000, '1,000 cards'",
    "1234567, '1,234,567 cards'"
  })
  void countsThings(int number, String words) {
    assertThat(ENGLISH.count("cards", number)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "de, 1, 1 Karte",
    "de, 12345, 12.345 Karten",
    "fr, 0, 0 carte",
    "fr, 1, 1 carte",
    "fr, 2, 2 cartes",
    "fr, 1500, 1\u202F500 cartes",
    "es, 1500, 1500 tarjetas",
    "es, 15000, 15\u202F000 tarjetas",
    "ar, 0, لا بطاقات",
    "ar, 1, بطاقة واحدة",
    "ar, 2, بطاقتان",
    "ar, 3, 3 بطاقات",
    "ar, 10, 10 بطاقات",
    "ar, 11, 11 بطاقة",
    "ar, 99, 99 بطاقة",
    "ar, 100, 100 بطاقة",
    "ar, 103, 103 بطاقات"
  })
  void countsAsTheLanguageDoes(String language, int number, String words) {
    assertThat(Messages.forLanguage(language).count("cards", number)).isEqualTo(words);
  }

  @Test
  void failsForAWordThatItLacks() {
    assertThatThrownBy(() -> ENGLISH.get("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no word for nothing in en");
  }

  @Test
  void hasTheSameWordsInEachLanguage() {
    for (String language : Messages.LANGUAGES) {
      assertThat(words(language).map(MessagesTest::withoutForm).collect(sorted()))
          .as(language)
          .isEqualTo(words("en").map(MessagesTest::withoutForm).collect(sorted()));
    }
  }

  @Test
  void hasEachFormOfANounThatALanguageHas() {
    for (String language : Messages.LANGUAGES) {
      Set<String> there = words(language).collect(sorted());
      for (String noun : nouns()) {
        assertThat(there).as(language).containsAll(forms(language, noun));
      }
    }
  }

  /** Those of some numbers, among which all forms are. */
  private static Set<String> forms(String language, String noun) {
    return IntStream.rangeClosed(0, 200)
        .mapToObj(number -> noun + PluralForm.of(language, number).suffix())
        .collect(sorted());
  }

  private static Set<String> nouns() {
    return words("en")
        .filter(key -> key.endsWith("Other"))
        .map(MessagesTest::withoutForm)
        .filter(noun -> words("en").anyMatch((noun + "One")::equals))
        .collect(sorted());
  }

  private static String withoutForm(String key) {
    return key.replaceFirst("(Zero|One|Two|Few|Many|Other)$", "");
  }

  private static Collector<String, ?, Set<String>> sorted() {
    return Collectors.toCollection(TreeSet::new);
  }

  private static Stream<String> words(String language) {
    Properties words = new Properties();
    try {
      byte[] file = Assets.read("messages_" + language + ".properties");
      words.load(new StringReader(new String(file, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words.stringPropertyNames().stream();
  }
}
