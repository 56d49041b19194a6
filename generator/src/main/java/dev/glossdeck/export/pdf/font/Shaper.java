package dev.glossdeck.export.pdf.font;

import java.util.List;

/** Shapes text with one font. Thread-safe. */
interface Shaper {

  /**
   * Shapes a part of a text. The adjacent characters determine how its letters join.
   *
   * @return the glyphs from left to right
   * @throws ShapingUnavailableException if this Java cannot shape
   */
  ShapedText shape(TextPart part, boolean rightToLeft) throws ShapingUnavailableException;

  /**
   * The result of shaping.
   *
   * @param glyphs the glyphs, from left to right
   * @param advance the advance width of all, in glyph space units
   */
  record ShapedText(List<Glyph> glyphs, int advance) {
    public ShapedText {
      glyphs = List.copyOf(glyphs);
    }
  }

  /**
   * A glyph at its position.
   *
   * @param id its number in the font
   * @param index the index of the first char that it stands for, from the start of the part
   * @param x the position from the left end of the text, in glyph space units
   * @param y the height above the baseline, in glyph space units
   */
  record Glyph(int id, int index, int x, int y) {}
}
