/**
 * Fonts and text shaping: which font has a character, and which glyphs at which positions stand for
 * a text. {@link dev.glossdeck.export.pdf.font.Typefaces} is the entry point; only {@link
 * dev.glossdeck.export.pdf.font.AwtShaper} uses AWT.
 */
package dev.glossdeck.export.pdf.font;
