package dev.glossdeck.export.pdf.text;

/**
 * Receives positioned glyphs. Positions are in glyph space units from the left end of the run and
 * from its baseline.
 */
public interface GlyphSink {

  /** Adds a glyph that stands for the character to which its font maps it. */
  void glyph(int id, int x);

  /**
   * Adds glyphs that stand for the characters to which their font maps them.
   *
   * @param ids the numbers of the glyphs, one char each
   * @param x the position of each glyph; further ones do not count
   */
  default void glyphs(String ids, int[] x) {
    for (int i = 0; i < ids.length(); i++) {
      glyph(ids.charAt(i), x[i]);
    }
  }

  /**
   * Adds a glyph that stands for another text.
   *
   * @param text not empty
   */
  void glyph(int id, int x, int y, String text);

  /** Adds a glyph without a text, since another glyph stands for it. */
  void silentGlyph(int id, int x, int y);

  /**
   * Ends the run.
   *
   * @param x the position at which the next run begins
   */
  void end(int x);
}
