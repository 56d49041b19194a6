package dev.glossdeck.export.pdf.text;

import java.util.Set;

/**
 * The parts of a text that cannot be printed as they are.
 *
 * @param missing the code points for which no font has a glyph, ascending
 * @param searched whether the fonts of the machine were searched
 * @param unshaped whether the Java platform could not shape text that needs it
 */
public record UnprintableText(Set<Integer> missing, boolean searched, boolean unshaped) {}
