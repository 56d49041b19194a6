package dev.glossdeck.maths;

/**
 * A formula that can be shown.
 *
 * @param mathml an element {@code math} for HTML, its TeX as annotation; of MathML Core and classes
 *     that the site's style sheet knows
 * @param outline for paper
 */
public record TypesetFormula(String mathml, Outline outline) {}
