package dev.glossdeck.export.pdf.font;

import java.util.List;

/** Shapes text with one font. Safe for several threads. */
interface Shaper {

  /**
   * Shapes a part of a text. What stands beside it decides how its letters join.
   *
   * @return glyphs from left to right
   * @throws ShapingUnavailableException if this Java cannot shape
   */
  ShapedText shape(TextPart part, boolean rightToLeft) throws ShapingUnavailableException;

  /**
   * What became of a text.
   *
   * @param glyphs from left to right
   * @param advance of all, in 1/1000 em
   */
  record ShapedText(List<Glyph> glyphs, int advance) {
    public ShapedText {
      glyphs = List.copyOf(glyphs);
    }
  }

  /**
   * A glyph at its place.
   *
   * @param id its number in the font
   * @param index of the first char that it stands for, from the part's start
   * @param x from the text's left end, in 1/1000 em
   * @param y up from the baseline, in 1/1000 em
   */
  record Glyph(int id, int index, int x, int y) {}
}
