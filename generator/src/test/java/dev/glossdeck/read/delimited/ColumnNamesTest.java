package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Front",
        "part of speech",
        "Part_of_Speech",
        "PART-OF-SPEECH",
        "example",
        "Examples",
        "sentence 2",
        "meaning (German)",
        "word:en",
        "capital hint:zh-tw",
        "English",
        "français",
        "de",
        "日本語"
      })
  void knowsWhatColumnsAreOftenCalled(String name) {
    assertThat(ColumnNames.isKnown(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Paris", "perceptron", "", "example of mine", "meaning (mine)", "12"})
  void knowsNoOtherName(String name) {
    assertThat(ColumnNames.isKnown(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "English, true",
    "ENGLISH, true",
    "deutsch, true",
    "Español, true",
    "espan\u0303ol, true",
    "fr, true",
    "xx, false",
    "Englishes, false",
    "'', false"
  })
  void knowsLanguages(String name, boolean isLanguage) {
    assertThat(ColumnNames.isLanguage(name)).isEqualTo(isLanguage);
  }

  @ParameterizedTest
  @CsvSource({
    "Level, true",
    "lesson no, true",
    "my_source, true",
    "url, true",
    "part of speech, true",
    "levels, false",
    "example, false",
    "Front, false"
  })
  void knowsWhatIsAboutACard(String name, boolean isAbout) {
    assertThat(ColumnNames.isAbout(name)).isEqualTo(isAbout);
  }

  @ParameterizedTest
  @CsvSource({
    "Front, true",
    "tags, true",
    "German, true",
    "hint:de, true",
    "hint:xq, false",
    "level, false",
    "example, false"
  })
  void tellsNamesThatSayWhatAColumnIsFor(String name, boolean isTelling) {
    assertThat(ColumnNames.isTelling(name)).isEqualTo(isTelling);
  }

  @Test
  void recognisesHowProgramsWriteNames() {
    assertThat(ColumnNames.areTechnical(List.of("word_audio", "word"))).isTrue();
    assertThat(ColumnNames.areTechnical(List.of("word", "audio"))).isFalse();
    assertThat(ColumnNames.areTechnical(List.of("Word_audio", "a_b"))).isFalse();
    assertThat(ColumnNames.areTechnical(List.of("word_", "a_b"))).isFalse();
    assertThat(ColumnNames.areTechnical(List.of("_word", "a_b"))).isFalse();
  }
}
