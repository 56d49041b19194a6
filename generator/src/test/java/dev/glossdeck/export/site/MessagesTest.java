package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.glossdeck.export.site.asset.Assets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
    "fr, en",
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
  @CsvSource({"0, 0 cards", "1, 1 card", "2, 2 cards", "1000, 1000 cards"})
  void countsThings(int number, String words) {
    assertThat(ENGLISH.count("cards", number)).isEqualTo(words);
  }

  @Test
  void failsForAWordThatItLacks() {
    assertThatThrownBy(() -> ENGLISH.get("nothing"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no word for nothing in en");
  }

  @Test
  void hasTheSameWordsInEachLanguage() throws IOException {
    for (String language : Messages.LANGUAGES) {
      assertThat(keys(language)).isEqualTo(keys("en"));
    }
  }

  private static Set<String> keys(String language) throws IOException {
    String file =
        new String(Assets.read("messages_" + language + ".properties"), StandardCharsets.UTF_8);
    return file.lines()
        .filter(line -> line.contains("=") && !line.startsWith("#"))
        .map(line -> line.substring(0, line.indexOf('=')).strip())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
