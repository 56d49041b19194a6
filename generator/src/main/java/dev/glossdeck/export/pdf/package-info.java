/**
 * The print job: cards to print on both sides and cut, as tagged PDF.
 *
 * <p>The rooms below, lowest first: {@code sheet}, {@code tag} and {@code font} stand alone; {@code
 * text} breaks lines, {@code flow} makes paragraphs of markup, {@code layout} finds the size that
 * fits, {@code content} writes page operators, {@code image} embeds pictures, and {@code document}
 * puts the file together.
 */
package dev.glossdeck.export.pdf;
