/**
 * Typesets formulas once for all outputs: TeX becomes MathML and outlines. The only place that
 * knows Rhino, which runs a bundle of MathJax; see {@link dev.glossdeck.maths.FormulaTypesetter}.
 */
package dev.glossdeck.maths;
