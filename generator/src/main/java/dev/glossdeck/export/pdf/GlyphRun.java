package dev.glossdeck.export.pdf;

/**
 * Glyphs of one style, side by side.
 *
 * @param style how they look
 * @param glyphs one char a glyph, its number in the face
 * @param width of all, in 1/1000 of the side's size, scale included
 */
record GlyphRun(TextStyle style, String glyphs, float width) implements Piece {
  /** No glyphs. */
  static final GlyphRun EMPTY = new GlyphRun(TextStyle.PLAIN, "", 0);

  boolean isEmpty() {
    return glyphs.isEmpty();
  }
}
