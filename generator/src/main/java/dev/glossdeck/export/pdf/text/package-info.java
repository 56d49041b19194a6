/**
 * Typesetting of characters to words and lines: {@link
 * dev.glossdeck.export.pdf.text.TextTypesetter} turns characters into words of glyphs, {@link
 * dev.glossdeck.export.pdf.text.LineBreaker} breaks them into lines.
 */
package dev.glossdeck.export.pdf.text;
