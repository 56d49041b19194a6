package dev.glossdeck.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Levels as UAX #9 gives them, a digit a char. */
class BidiLevelsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "AUTO          | abc       | 000",
        "AUTO          | אבג       | 111",
        "AUTO          | abc אבג   | 0000111",
        "AUTO          | אבג abc   | 1111222",
        "AUTO          | אבג 12    | 111122",
        "AUTO          | ab אב cd  | 00011000",
        "AUTO          | אב cd אב  | 11122111",
        "AUTO          | (אב)      | 1111",
        "LEFT_TO_RIGHT | אב        | 11",
        "LEFT_TO_RIGHT | אב!       | 110",
        "RIGHT_TO_LEFT | abc       | 222",
        "RIGHT_TO_LEFT | abc!      | 2221",
        "RIGHT_TO_LEFT | 12        | 22"
      })
  void resolvesLevels(TextDirection direction, String text, String levels) {
    assertThat(levels(BidiLevels.of(text, direction), text)).isEqualTo(levels);
  }

  @Test
  void takesTheDirectionOfTheWholeFromItsFirstLetter() {
    assertThat(BidiLevels.of("12 אב cd", TextDirection.AUTO).isRightToLeft()).isTrue();
    assertThat(BidiLevels.of("12 cd אב", TextDirection.AUTO).isRightToLeft()).isFalse();
    assertThat(BidiLevels.of("cd", TextDirection.RIGHT_TO_LEFT).isRightToLeft()).isTrue();
    assertThat(BidiLevels.of("אב", TextDirection.LEFT_TO_RIGHT).isRightToLeft()).isFalse();
  }

  /** A line of Latin in a paragraph of Hebrew begins at the right, too. */
  @Test
  void resolvesEachLineByItselfInTheDirectionOfTheParagraph() {
    String text = "אב\nab!\nאב";

    assertThat(levels(BidiLevels.of(text, TextDirection.AUTO), text)).isEqualTo("111221111");
  }

  @Test
  void doesNotLetAnUnclosedEmbeddingReachTheNextLine() {
    String text = "a\u202Bb\nc";

    BidiLevels levels = BidiLevels.of(text, TextDirection.AUTO);

    assertThat(levels.at(text.indexOf('b'))).isEqualTo(2);
    assertThat(levels.at(text.indexOf('c'))).isZero();
  }

  @Test
  void findsTheEndOfALevel() {
    BidiLevels levels = BidiLevels.of("ab אב cd", TextDirection.AUTO);

    assertThat(levels.end(0, 8)).isEqualTo(3);
    assertThat(levels.end(3, 8)).isEqualTo(5);
    assertThat(levels.end(5, 8)).isEqualTo(8);
    assertThat(levels.end(0, 2)).isEqualTo(2);
  }

  private static String levels(BidiLevels levels, String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      digits.append(levels.at(i));
    }
    return digits.toString();
  }
}
