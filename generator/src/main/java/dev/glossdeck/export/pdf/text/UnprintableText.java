package dev.glossdeck.export.pdf.text;

import java.util.Set;

/**
 * Characters of a text that no font prints as they are.
 *
 * @param missing the code points that no face has, ascending
 * @param searched whether the fonts of the machine were looked through
 * @param unshaped whether some text would have to be shaped and could not
 */
public record UnprintableText(Set<Integer> missing, boolean searched, boolean unshaped) {}
