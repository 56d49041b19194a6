package dev.glossdeck.maths;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.Goldens;
import dev.glossdeck.deck.PlacedFormula;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.tree.Formula;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How formulas of each kind look, as they were looked at in a browser and on paper. */
class FormulaGoldenTest {
  private static final List<String> FORMULAS =
      List.of(
          "\\frac{\\partial L}{\\partial w_{ij}}",
          "\\sqrt[3]{x^2+1}",
          "\\sum_{i=1}^{n} x_i \\quad \\int_0^\\infty e^{-x^2}\\,dx",
          "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
          "f(x) = \\begin{cases} x & \\text{if } x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
          "\\begin{align} a &\\coloneqq b + c \\tag{1} \\\\ aa &= d \\end{align}",
          "\\ce{2H2 + O2 -> 2H2O}",
          "\\color{red}{x} + \\colorbox{yellow}{y} + \\fcolorbox{blue}{white}{z}",
          "x \\in \\mathbb{R}^n, \\mathcal{L}, \\mathbf{w}, \\boldsymbol{\\theta}, \\mathrm{d}x",
          "\\hat{y} \\bar{x} \\vec{v} \\overline{AB} \\underline{u}",
          "\\underbrace{a + b + c}_{n}",
          "f'(x) + f''(x)",
          "\\begin{array}{r|c:l} a & b & c \\\\ \\hline d & e & f \\end{array}",
          "\\boxed{a} \\cancel{b} \\xcancel{c} \\cancelto{0}{d}",
          "\\left( \\frac{\\frac{\\frac{a}{b}}{c}}{d} \\right) \\xrightarrow{f}",
          "\\text{скорость \\textbf{v}}");

  @Test
  void looksAsItWasLookedAt() throws Exception {
    List<PlacedFormula> placed = new ArrayList<>();
    for (String tex : FORMULAS) {
      placed.add(new PlacedFormula(new Formula(tex, true), SourcePosition.startOf("d"), true));
    }
    Typesetting typesetting = new FormulaTypesetter(FormulaCache.NONE, 1).typeset(placed);
    assertThat(typesetting.diagnostics()).isEmpty();
    StringBuilder dump = new StringBuilder();
    for (PlacedFormula formula : placed) {
      TypesetFormula typeset = typesetting.formulas().of(formula.formula()).orElseThrow();
      dump.append("# ").append(formula.formula().tex()).append('\n');
      dump.append(inner(typeset.mathml())).append('\n');
      dump(typeset.outline(), dump);
    }
    Goldens.check("dev/glossdeck/maths/formulas.txt", dump.toString());
  }

  /** Without the TeX, which stands above already. */
  private static String inner(String mathml) {
    return mathml.replaceFirst("(?s).*?<semantics>", "").replaceFirst("(?s)<annotation.*", "");
  }

  private static void dump(Outline outline, StringBuilder dump) {
    dump.append(
        "width %s ascent %s depth %s\n"
            .formatted(number(outline.width()), number(outline.ascent()), number(outline.depth())));
    for (Shape shape : outline.shapes()) {
      BoundingBox box = BoundingBox.of(shape);
      dump.append(
          "  %s at %s %s, %s %s%s\n"
              .formatted(
                  shape.contour().source(),
                  number(box.left()),
                  number(box.bottom()),
                  number(box.right()),
                  number(box.top()),
                  colour(shape.colour())));
    }
    for (Lettering words : outline.letterings()) {
      dump.append("  ").append(words).append('\n');
    }
    dump.append('\n');
  }

  private static String colour(Optional<Integer> colour) {
    return colour.map(rgb -> String.format(Locale.ROOT, " #%06x", rgb)).orElse("");
  }

  private static String number(float value) {
    return String.format(Locale.ROOT, "%.3f", value + 0.0f);
  }
}
