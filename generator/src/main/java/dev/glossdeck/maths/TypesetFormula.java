package dev.glossdeck.maths;

/**
 * A typeset formula.
 *
 * @param mathml an element {@code math} for HTML with the TeX as annotation, in MathML Core and
 *     with classes of the site's style sheet
 * @param outline the outline for print
 */
public record TypesetFormula(String mathml, Outline outline) {}
