package dev.glossdeck.export.pdf.font;

import java.util.List;

/**
 * A cluster of shaped glyphs, such as a syllable, a ligature or a letter with its marks.
 *
 * @param text the text of the cluster
 * @param glyphs the glyphs in the order in which they are written, which is from left to right
 *     except where programs would separate words
 * @param advance the advance width, in glyph space units
 */
public record ShapedCluster(String text, List<PlacedGlyph> glyphs, int advance) {

  /**
   * A glyph at its position.
   *
   * @param id its number in the font
   * @param x the position from the left end of the cluster, in glyph space units; may be negative
   * @param y the height above the baseline, in glyph space units
   * @param text the text that it stands for; empty if another glyph of the cluster stands for it
   */
  public record PlacedGlyph(int id, int x, int y, String text) {}

  /** Copies the list. */
  public ShapedCluster {
    glyphs = List.copyOf(glyphs);
  }

  /**
   * Whether it has several glyphs or characters, so that its text does not follow from its glyphs.
   */
  public boolean needsActualText() {
    return glyphs.size() > 1 || text.codePointCount(0, text.length()) > 1;
  }
}
