package dev.glossdeck.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Levels as UAX #9 gives them, a digit a char. */
class BidiLevelsTest {
  private static final BitSet NONE = new BitSet();

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
    assertThat(levels(BidiLevels.of(text, NONE, direction), text)).isEqualTo(levels);
  }

  /** Code stands between angle brackets, which are no part of the text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RIGHT_TO_LEFT | <;done>      | 22222",
        "RIGHT_TO_LEFT | אב <;done>!  | 111222221",
        "RIGHT_TO_LEFT | <--all> אב   | 22222111",
        "RIGHT_TO_LEFT | <a;>, <b;>   | 221122",
        "RIGHT_TO_LEFT | ab <c;> de   | 22222222",
        "RIGHT_TO_LEFT | <f(ב)>       | 2232",
        "LEFT_TO_RIGHT | אב <c> גד    | 11121" + "11",
        "LEFT_TO_RIGHT | ab <(ב)>     | 000232",
        "AUTO          | <f()> אב     | 222111",
        "AUTO          | <אב> f       | 3300",
        "AUTO          | <ab>         | 00"
      })
  void resolvesCodeByItself(TextDirection direction, String marked, String levels) {
    BitSet isolated = new BitSet();
    StringBuilder text = new StringBuilder();
    boolean isCode = false;
    for (int i = 0; i < marked.length(); i++) {
      char at = marked.charAt(i);
      if (at == '<' || at == '>') {
        isCode = at == '<';
      } else {
        isolated.set(text.length(), isCode);
        text.append(at);
      }
    }

    BidiLevels found = BidiLevels.of(text.toString(), isolated, direction);

    assertThat(levels(found, text.toString())).isEqualTo(levels);
  }

  @Test
  void goesOnWithCodeInTheNextLine() {
    String text = "א ;a\n;b א";
    BitSet isolated = new BitSet();
    isolated.set(text.indexOf(";a"), text.indexOf(" א"));

    BidiLevels found = BidiLevels.of(text, isolated, TextDirection.AUTO);

    assertThat(levels(found, text)).isEqualTo("112212211");
  }

  /** U+FFFC stands for a formula or picture. */
  @ParameterizedTest
  @CsvSource({
    "LEFT_TO_RIGHT, a אב\uFFFCג, 001111",
    "LEFT_TO_RIGHT, a\uFFFCאב, 0011",
    "LEFT_TO_RIGHT, א\uFFFC, 10",
    "RIGHT_TO_LEFT, א\uFFFC, 11",
    "RIGHT_TO_LEFT, \uFFFC\uFFFC, 11",
    "RIGHT_TO_LEFT, a\uFFFCb, 222",
    "LEFT_TO_RIGHT, א\uFFFC\uFFFCבa, 11110"
  })
  void givesADrawingTheDirectionOfTheTextAroundItIfThatAgrees(
      TextDirection direction, String text, String levels) {
    assertThat(levels(BidiLevels.of(text, NONE, direction), text)).isEqualTo(levels);
  }

  @Test
  void takesTheDirectionOfTheWholeFromItsFirstLetter() {
    assertThat(BidiLevels.of("12 אב cd", NONE, TextDirection.AUTO).isRightToLeft()).isTrue();
    assertThat(BidiLevels.of("12 cd אב", NONE, TextDirection.AUTO).isRightToLeft()).isFalse();
    assertThat(BidiLevels.of("cd", NONE, TextDirection.RIGHT_TO_LEFT).isRightToLeft()).isTrue();
    assertThat(BidiLevels.of("אב", NONE, TextDirection.LEFT_TO_RIGHT).isRightToLeft()).isFalse();
  }

  /** A line of Latin in a paragraph of Hebrew begins at the right, too. */
  @Test
  void resolvesEachLineByItselfInTheDirectionOfTheParagraph() {
    String text = "אב\nab!\nאב";

    assertThat(levels(BidiLevels.of(text, NONE, TextDirection.AUTO), text)).isEqualTo("111221111");
  }

  @Test
  void doesNotLetAnUnclosedEmbeddingReachTheNextLine() {
    String text = "a\u202Bb\nc";

    BidiLevels levels = BidiLevels.of(text, NONE, TextDirection.AUTO);

    assertThat(levels.at(text.indexOf('b'))).isEqualTo(2);
    assertThat(levels.at(text.indexOf('c'))).isZero();
  }

  @Test
  void findsTheEndOfALevel() {
    BidiLevels levels = BidiLevels.of("ab אב cd", NONE, TextDirection.AUTO);

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
