/**
 * Export of cards to print on both sides and cut, as tagged PDF.
 *
 * <p>The packages below, lowest first: {@code sheet}, {@code tag} and {@code font} depend on no
 * other; {@code text} breaks lines, {@code flow} typesets markup to paragraphs, {@code layout}
 * finds the font size that fits, {@code object} writes the objects of a file as they come, {@code
 * content} writes page operators, {@code image} embeds pictures, and {@code document} assembles the
 * file.
 */
package dev.glossdeck.export.pdf;
