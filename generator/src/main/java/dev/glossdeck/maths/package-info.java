/**
 * Typesets formulas once for all outputs: TeX becomes MathML and outlines by a bundle of MathJax;
 * see {@link dev.glossdeck.maths.FormulaTypesetter}.
 */
package dev.glossdeck.maths;
