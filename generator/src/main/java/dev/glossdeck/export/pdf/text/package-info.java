/**
 * Characters to words and lines: {@link dev.glossdeck.export.pdf.text.TextTypesetter} makes words
 * of glyphs, {@link dev.glossdeck.export.pdf.text.LineBreaker} breaks them into lines.
 */
package dev.glossdeck.export.pdf.text;
