package dev.glossdeck.export.site.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.markup.tree.Formula;
import dev.glossdeck.maths.Formulas;
import dev.glossdeck.maths.Outline;
import dev.glossdeck.maths.TypesetFormula;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormulaHtmlTest {
  private static final Formula NARROW = new Formula("x", false);
  private static final Formula WIDE = new Formula("y", false);
  private static final Formula SHOWN = new Formula("z", true);
  private static final FormulaHtml HTML =
      new FormulaHtml(
          new Formulas(
              Map.of(
                  NARROW, typeset("x", 11.5f), WIDE, typeset("y", 14.5f), SHOWN, typeset("z", 1))));

  private static TypesetFormula typeset(String name, float width) {
    return new TypesetFormula(
        "<math>" + name + "</math>", new Outline(width, 1, 0, List.of(), List.of()));
  }

  @Test
  void letsKeysScrollWhatIsWiderThanAPhone() {
    assertThat(HTML.inline(NARROW)).isEqualTo("<math>x</math>");
    assertThat(HTML.inline(WIDE))
        .isEqualTo(
            "<span class=\"wide\" tabindex=\"0\" role=\"group\" aria-label=\"\"><math>y</math></span>");
    assertThat(HTML.block(NARROW)).isEqualTo("<p class=\"formula\"><math>x</math></p>");
    assertThat(HTML.block(WIDE))
        .isEqualTo(
            "<p class=\"formula\" tabindex=\"0\" role=\"group\" aria-label=\"\"><math>y</math></p>");
  }

  @Test
  void scrollsWhatIsWiderThanAPhoneOnPhonesOnly() {
    Formula formula = new Formula("s", false);
    FormulaHtml html = new FormulaHtml(new Formulas(Map.of(formula, typeset("s", 14))));
    assertThat(html.inline(formula)).startsWith("<span class=\"wide short\" tabindex=\"0\"");
    assertThat(html.phrase(formula)).isEqualTo("<span class=\"wide short\"><math>s</math></span>");
  }

  @Test
  void takesNoKeysWithinWhatIsPressedAsAWhole() {
    assertThat(HTML.phrase(NARROW)).isEqualTo("<math>x</math>");
    assertThat(HTML.phrase(WIDE)).isEqualTo("<span class=\"wide\"><math>y</math></span>");
    assertThat(HTML.phrase(SHOWN)).isEqualTo("<span class=\"wide\"><math>z</math></span>");
  }

  @Test
  void showsTheSourceOfAFormulaThatWasNotTypeset() {
    assertThat(HTML.inline(new Formula("a<b", false)))
        .isEqualTo("<code class=\"maths\">a&lt;b</code>");
  }
}
