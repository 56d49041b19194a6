package dev.glossdeck.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Direction;
import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeckPropertiesTest {
  private static final SourcePosition PLACE = new SourcePosition("d.md", 2, 7);
  private final Diagnostics diagnostics = new Diagnostics();
  private final DeckProperties properties = new DeckProperties(diagnostics);

  @ParameterizedTest
  @CsvSource({
    "en, en",
    "EN, en",
    "pt-br, pt-BR",
    "zh-hant-tw, zh-Hant-TW",
    "sr-Latn, sr-Latn",
    "haw, haw",
    "x-private, x-private",
    "de-1996, de-1996",
    "ar-u-nu-latn, ar-u-nu-latn",
    "und, und"
  })
  void spellsATagAsUsual(String written, String expected) {
    assertThat(properties.language(written, PLACE)).contains(expected);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "A::std::vector, std::vector, 'A, std::vector'",
    "std::vector, std::vector, std::vector",
    "A::std::vector, vector, 'A, std, vector'",
    "A::std::vector, Vectors, 'A, std, vector'",
    "mystd::vector, std::vector, 'mystd, vector'"
  })
  void takesATitleThatADeckStatesAsOneLevel(String name, String title, String levels) {
    assertThat(String.join(", ", properties.levels(name, Optional.of(title), PLACE)))
        .isEqualTo(levels);
  }

  @Test
  void tellsEmptyLevelsOfADecksName() {
    assertThat(properties.levels("A:: ::C", PLACE)).containsExactly("A", "C");
    assertThat(properties.levels("A::B", PLACE)).containsExactly("A", "B");
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:2:7: warning: the deck's name \"A:: ::C\" has an empty level, which is left out"
                + " (write no :: at an end, and a name between two of them) [deck-name-changed]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"english", "e", "en_US", "en-", "-en", "en us", "", "12", "en--US", "日本"})
  void refusesWhatIsNoTag(String written) {
    assertThat(properties.language(written, PLACE)).isEmpty();
    assertThat(diagnostics.hasErrors()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "German, de",
    "german, de",
    "Deutsch, de",
    "français, fr",
    "Arabic, ar",
    "日本語, ja",
    "Klingonish, en or pt-BR"
  })
  void namesTheTagOfALanguageThatIsCalledByItsName(String written, String remedy) {
    properties.language(written, PLACE);
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:2:7: error: \""
                + written
                + "\" is no language (write a BCP 47 tag such as "
                + remedy
                + ") [language]");
  }

  @Test
  void knowsTwoDirections() {
    assertThat(properties.direction("ltr", PLACE)).contains(Direction.LEFT_TO_RIGHT);
    assertThat(properties.direction("rtl", PLACE)).contains(Direction.RIGHT_TO_LEFT);
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"RTL", "right", "", "auto"})
  void refusesAnyOtherDirection(String written) {
    assertThat(properties.direction(written, PLACE)).isEmpty();
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:2:7: error: \""
                + written
                + "\" is no direction of text (write ltr or rtl, or leave it out: it follows from"
                + " the language) [direction]");
  }

  @Test
  void knowsTwoLayouts() {
    assertThat(properties.isNested("nested", PLACE)).isTrue();
    assertThat(properties.isNested("flat", PLACE)).isFalse();
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(properties.isNested("Nested", PLACE)).isFalse();
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.md:2:7: error: \"Nested\" is no layout (write flat or nested) [layout]");
  }

  @ParameterizedTest
  @CsvSource({
    "A, A",
    "A::B, A/B",
    "A :: B ::C, A/B/C",
    "::A, A",
    "A::, A",
    "A::::B, A/B",
    "A:B, A:B",
    "A:::B, A/:B"
  })
  void partsADeckNameIntoLevels(String name, String levels) {
    assertThat(DeckProperties.levels(name)).isEqualTo(List.of(levels.split("/")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "::", " :: ", "::::"})
  void findsNoLevelInANameOfSeparatorsAlone(String name) {
    assertThat(DeckProperties.levels(name)).isEmpty();
  }
}
