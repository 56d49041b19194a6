package dev.glossdeck.export;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.maths.Formulas;

/**
 * Content that is prepared once for all outputs.
 *
 * @param formulas those of the library, typeset
 * @param highlighter tells the parts of program text apart
 */
public record PreparedContent(Formulas formulas, Highlighter highlighter) {}
