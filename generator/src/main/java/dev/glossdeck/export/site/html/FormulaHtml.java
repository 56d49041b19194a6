package dev.glossdeck.export.site.html;

import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.markup.tree.Formula;
import dev.glossdeck.maths.Formulas;
import dev.glossdeck.maths.TypesetFormula;

/**
 * Formulas as MathML. One that may be wider than a phone scrolls in a box of its own, which has to
 * take keys (WCAG 2.2, 2.1.1).
 *
 * @param formulas the rendered formulas; one that is not among them is shown as its source
 * @param wide says that something scrolls sideways
 */
public record FormulaHtml(Formulas formulas, String wide) {
  /**
   * In em of the outline: what a card has room for on 320 CSS pixels (WCAG 2.2, 1.4.10), where
   * fonts of devices are up to an eighth wider than the outline.
   */
  private static final float WIDEST_ON_PHONES = 11.5f;

  /** In em of the outline: what the narrowest column of a larger window has room for. */
  private static final float WIDEST_ELSEWHERE = 14;

  /** Formulas of a page in no language. */
  public FormulaHtml(Formulas formulas) {
    this(formulas, "");
  }

  /** The same for a page of another language. */
  public FormulaHtml saying(String otherWide) {
    return new FormulaHtml(formulas, otherWide);
  }

  /** Whether the site has any. */
  public boolean areAny() {
    return !formulas.isEmpty();
  }

  /** The attributes of a box that scrolls sideways. */
  String scrolling() {
    return " tabindex=\"0\" role=\"group\" aria-label=\"" + Html.text(wide) + "\"";
  }

  /** On a line of its own. */
  String block(Formula formula) {
    return "<p class=\"formula\""
        + (isWide(formula) ? scrolling() : "")
        + ">"
        + math(formula)
        + "</p>";
  }

  /** Within a line. */
  String inline(Formula formula) {
    return isWide(formula) ? box(scrolling(), formula) : math(formula);
  }

  /** Within what is pressed as a whole, which holds nothing that takes keys of its own. */
  String phrase(Formula formula) {
    return isWide(formula) || formula.display() ? box("", formula) : math(formula);
  }

  private String box(String attributes, Formula formula) {
    boolean isShort = !formula.display() && !isWiderThan(WIDEST_ELSEWHERE, formula);
    String kind = isShort ? "wide short" : "wide";
    return "<span class=\"" + kind + "\"" + attributes + ">" + math(formula) + "</span>";
  }

  private String math(Formula formula) {
    return formulas
        .of(formula)
        .map(TypesetFormula::mathml)
        .orElseGet(() -> "<code class=\"maths\">" + Html.text(formula.tex()) + "</code>");
  }

  boolean isWide(Formula formula) {
    return isWiderThan(WIDEST_ON_PHONES, formula);
  }

  private boolean isWiderThan(float em, Formula formula) {
    return formulas.of(formula).filter(f -> f.outline().width() > em).isPresent();
  }
}
