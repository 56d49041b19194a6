package dev.glossdeck.export.pdf.text;

/** Takes glyphs at their places, in 1/1000 em from the run's left end and from the baseline. */
public interface GlyphSink {

  /** A glyph that stands for the character which the font has it for. */
  void glyph(int id, int x);

  /**
   * A glyph that stands for a text of its own.
   *
   * @param text not empty
   */
  void glyph(int id, int x, int y, String text);

  /** A glyph that is only seen: another one says its text. */
  void silentGlyph(int id, int x, int y);

  /**
   * The end of the run.
   *
   * @param x where the next run begins
   */
  void end(int x);
}
