package dev.glossdeck.export.pdf.font;

import java.util.List;

/**
 * Characters that are set together, such as a syllable, a ligature or a letter with its marks.
 *
 * @param text what it stands for
 * @param glyphs in the order in which they are written, from left to right as far as that keeps
 *     programs that look for words from parting them
 * @param advance how far it moves on to the right, in 1/1000 em
 */
public record ShapedCluster(String text, List<PlacedGlyph> glyphs, int advance) {

  /**
   * A glyph at its place.
   *
   * @param id its number in the font
   * @param x to the right from the cluster's left end, in 1/1000 em; may be negative
   * @param y up from the baseline, in 1/1000 em
   * @param text what it stands for; empty if another glyph of its cluster says it
   */
  public record PlacedGlyph(int id, int x, int y, String text) {}

  /** Copies in. */
  public ShapedCluster {
    glyphs = List.copyOf(glyphs);
  }

  /** Whether it says a text that its font does not say of its glyph, or has several glyphs. */
  public boolean needsActualText() {
    return glyphs.size() > 1 || text.codePointCount(0, text.length()) > 1;
  }
}
