/**
 * Fonts, and the shaping of text with them: which font has a character, which glyphs stand for a
 * run of text and where. {@link dev.glossdeck.export.pdf.font.Typefaces} is the way in; only {@link
 * dev.glossdeck.export.pdf.font.AwtShaper} touches AWT.
 */
package dev.glossdeck.export.pdf.font;
