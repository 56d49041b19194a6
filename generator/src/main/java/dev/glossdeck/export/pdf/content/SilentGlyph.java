package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.font.Typeface;
import dev.glossdeck.export.pdf.text.TextColour;

/**
 * A glyph that is drawn as a path and has no text, since another glyph stands for it. As text it
 * would be at a position where programs separate words.
 *
 * @param typeface the font
 * @param glyph its number in the font
 * @param x the position of its origin, in points from the left edge of the page
 * @param y the position of its origin, in points from the lower edge of the page
 * @param size the font size, in points
 * @param colour the colour
 */
record SilentGlyph(Typeface typeface, int glyph, float x, float y, float size, TextColour colour) {}
