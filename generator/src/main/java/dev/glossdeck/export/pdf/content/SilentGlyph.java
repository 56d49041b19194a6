package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.font.Typeface;
import dev.glossdeck.export.pdf.text.TextColour;

/**
 * A glyph that is drawn and says nothing: another one says its text. As a letter it would stand
 * where programs that look for words part them.
 *
 * @param glyph its number in the font
 * @param x of its origin, in points from the page's left edge
 * @param y of its origin, in points from the page's lower edge
 * @param size of the font, in points
 */
record SilentGlyph(Typeface typeface, int glyph, float x, float y, float size, TextColour colour) {}
