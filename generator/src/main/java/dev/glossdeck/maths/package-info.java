/**
 * Typesetting of formulas, once for all outputs, from TeX to MathML and outlines, by a bundle of
 * MathJax that runs in Rhino; see {@link dev.glossdeck.maths.FormulaTypesetter}.
 */
package dev.glossdeck.maths;
