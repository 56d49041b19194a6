package dev.glossdeck.markup.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pandoc's manual, {@code tex_math_dollars}. */
class DollarsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "$x$ > 2",
        "$x + y$ > 6",
        "$x$. > 2",
        "$x$$ > 2",
        "$\\$5$ > 4",
        "$a\\\\$ > 4",
        "$5$ > 2",
        "$日$ > 2",
        "${{c1::x}}$ > 10"
      })
  void closeAFormula(String text, int end) {
    assertThat(Dollars.closing(text, 0)).hasValue(end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$",
        "$$",
        "$ x$",
        "$x $",
        "$x",
        "$5 and $6",
        "$x$5",
        "$\n$",
        "$x\\$",
        "$x\\",
        "$\tx$",
        "$x\u00A05 $"
      })
  void closeNoPrice(String text) {
    assertThat(Dollars.closing(text, 0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "x > false",
        "a\\(b > true",
        "a\\[b > true",
        "a\\\\(b > false",
        "a\\)b > false",
        "x[ > true",
        "x[/ > true",
        "x[0] > false",
        "[sound:a.mp3] > true"
      })
  void standAroundAMarkOfAnkiByChance(String between, boolean hasMark) {
    assertThat(Dollars.hasAnkiMark(between)).isEqualTo(hasMark);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "$x$ > true",
        "It is $5 > false",
        "$5 and $6 > false",
        "$5 and $x$ > true",
        "a$$b > true",
        "\\$x$ > false",
        "\\$x $y$ > true",
        "\\$x$y$ > false",
        "no dollar > false",
        "[$]x[/$] > false",
        "1$ > false"
      })
  void markATextThatAProgramWouldTypeset(String text, boolean mark) {
    assertThat(Dollars.mark(text)).isEqualTo(mark);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5 and 10", "5 and sells at 10", "5, or 6", "5 per month, 10", "some words here"})
  void readLikeProse(String tex) {
    assertThat(Dollars.isProse(tex)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "2ab",
        "2 dx",
        "3x dy + 2",
        "speed = distance / time",
        "2\\text{ and }3",
        "5 < x < 10",
        "n!",
        "2 sin(x)",
        "ab cd",
        "x_{two words}",
        "1, 2, 3",
        "10^{three more}"
      })
  void readLikeFormulas(String tex) {
    assertThat(Dollars.isProse(tex)).isFalse();
  }
}
