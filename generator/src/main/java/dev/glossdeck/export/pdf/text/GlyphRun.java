package dev.glossdeck.export.pdf.text;

import dev.glossdeck.export.pdf.font.Typeface;

/** Glyphs of one style, one font and one direction, side by side. */
public sealed interface GlyphRun extends InlineBox permits SimpleRun, ShapedRun {
  /** How they look. */
  TextStyle style();

  /** The font that they are of, which may be another one than the style wants. */
  Typeface typeface();

  /** The level of embedding: odd from right to left (UAX #9, BD2). */
  int level();

  /** How many parts it can be torn into: letters with their marks, syllables, ligatures. */
  int clusterCount();

  /**
   * How many parts in reading order are together no wider than that.
   *
   * @param from the first of them, from 0
   * @param room in 1/1000 of the side's size
   */
  int countWithin(int from, float room);

  /**
   * A part of it.
   *
   * @param from the first part in reading order, from 0
   * @param to behind the last part
   */
  GlyphRun slice(int from, int to);

  /**
   * The same spaces as the end of a line, where they have the paragraph's level (UAX #9, L1) and no
   * width: from right to left they stand left of the line.
   */
  GlyphRun endingLine(boolean rightToLeft);

  /** What a reading program says instead of the glyphs; empty if they say it themselves. */
  String actualText();

  /** Shows the glyphs from left to right, or in the order in which a syllable is read. */
  void writeTo(GlyphSink target);

  default boolean isEmpty() {
    return clusterCount() == 0;
  }
}
