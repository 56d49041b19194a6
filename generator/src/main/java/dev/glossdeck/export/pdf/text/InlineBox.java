package dev.glossdeck.export.pdf.text;

/** An inline box: a run of glyphs or a graphic within a line. */
public sealed interface InlineBox permits GlyphRun, InlineGraphic {

  /** The advance width, in glyph space units of the side's font size. */
  float width();

  /** The embedding level; odd levels run from right to left (UAX #9, BD2). */
  int level();
}
