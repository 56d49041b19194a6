package dev.glossdeck.markup.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.tree.Formula;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatexFieldTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "$x$ > x > false",
        "@ $ x^2 $ @ > x^2 > false",
        "$$x$$ > x > true",
        "\\[ x \\] > x > true",
        "\\begin{displaymath}x\\end{displaymath} > x > true",
        "\\begin{math}x\\end{math} > x > true",
        "\\begin{align*}a&=b\\end{align*} > \\begin{align*}a&=b\\end{align*} > true",
        "\\begin{equation}x\\end{equation} > \\begin{equation}x\\end{equation} > true",
        "words > \\text{words} > true",
        "@ two words @ > \\text{two words} > true",
        "Let $x$ be > \\text{Let $x$ be} > true",
        "$x$ and $y$ > \\text{$x$ and $y$} > true"
      })
  void isTheFormulaThatLatexWouldShow(String latex, String tex, boolean display) {
    assertThat(LatexField.formula(latex)).isEqualTo(new Formula(tex, display));
  }
}
