package dev.glossdeck.export.pdf.text;

import dev.glossdeck.export.pdf.font.Typeface;
import java.util.List;

/** A run of glyphs in one style, font and direction. */
public sealed interface GlyphRun extends InlineBox permits SimpleRun, ShapedRun {
  /** The style of the glyphs. */
  TextStyle style();

  /** The font of the glyphs, which may differ from the face of the style. */
  Typeface typeface();

  /**
   * The number of clusters, between which the run can be split: letters with their marks,
   * syllables, ligatures.
   */
  int clusterCount();

  /**
   * The number of consecutive clusters in reading order that fit into a width.
   *
   * @param from the index of the first cluster, 0-based
   * @param width in glyph space units of the side's font size
   */
  int countWithin(int from, float width);

  /**
   * Some of the clusters.
   *
   * @param from the index of the first cluster in reading order, 0-based
   * @param to the index after the last one
   */
  GlyphRun slice(int from, int to);

  /**
   * This run of spaces at the end of a line, where it has the paragraph's level (UAX #9, L1) and no
   * width; in text from right to left it is placed to the left of the line.
   */
  GlyphRun endingLine(boolean rightToLeft);

  /**
   * The text that stands for the glyphs (PDF 32000-1, 14.9.4); empty if they map to it one by one.
   */
  String actualText();

  /** Writes the glyphs from left to right, or in logical order within a syllable. */
  void writeTo(GlyphSink target);

  /** Whether a cluster separates the parts of a name: a dot, slash, hyphen or low line. */
  boolean isSeparator(int cluster);

  /**
   * Joins runs that differ in nothing but their glyphs, as the words and spaces of a line do, so
   * that whoever goes through the line has less to do.
   *
   * @param runs runs that follow each other, from left to right
   */
  static List<GlyphRun> joined(List<GlyphRun> runs) {
    return SimpleRun.joined(runs);
  }

  /** Whether it has no glyphs. */
  default boolean isEmpty() {
    return clusterCount() == 0;
  }
}
