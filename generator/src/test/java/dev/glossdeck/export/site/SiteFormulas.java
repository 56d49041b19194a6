package dev.glossdeck.export.site;

/** Formulas that use each kind of element and each class that style.css knows. */
final class SiteFormulas {
  static final String EACH_KIND =
      """
      Inline $\\frac{1}{2}$, $\\sqrt[3]{x}$.

      $$\\sum_{i=1}^n \\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}$$

      $$\\begin{array}{r|c:l} a & b & c \\\\ \\hline d & e & f \\end{array}$$

      $$\\ce{2H2 + O2 -> 2H2O} \\tag{1}$$

      $$\\mathbb{R} \\text{wörds \\textbf{bold}} \\boxed{a} \\xcancel{b} \\cancelto{0}{c}$$

      $$\\overline{AB} \\underline{u} \\hat{x} \\underbrace{a+b}_n f'' \\prescript{1}{2}{X}$$

      $$\\phantom{x} \\smash{y} \\left(\\frac12\\right. \\substack{a \\\\ b}$$
      """;

  /** Colours are their author's own; no theme can make them readable. */
  static final String COLOURS =
      "$\\color{red}{x} \\colorbox{yellow}{y} \\fcolorbox{red}{white}{z}$";

  private SiteFormulas() {}
}
