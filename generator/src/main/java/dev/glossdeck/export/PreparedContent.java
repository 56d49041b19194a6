package dev.glossdeck.export;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.maths.Formulas;

/**
 * What all outputs show alike, since it is made once.
 *
 * @param formulas those of the library, typeset
 * @param highlighter tells the parts of program text apart
 */
public record PreparedContent(Formulas formulas, Highlighter highlighter) {}
