package dev.glossdeck.export.pdf.font;

/**
 * Conversions between the three units of length on paper: points, 1/72 inch; em, the size of a
 * font; and glyph space units, thousandths of an em (PDF 32000-1, 9.2.4), in which fonts give
 * widths. Sums of glyph space units are exact, which is why lines are broken in them.
 */
public final class GlyphSpace {
  /** Glyph space units per em. */
  public static final int UNITS_PER_EM = 1000;

  private static final float UNITS = UNITS_PER_EM;

  private GlyphSpace() {}

  /**
   * Converts glyph space units to points.
   *
   * @param units a length in glyph space units
   * @param size the font size, in points
   */
  public static float toPoints(float units, float size) {
    return units * size / UNITS;
  }

  /**
   * Converts points to glyph space units.
   *
   * @param points a length in points
   * @param size the font size, in points
   */
  public static float ofPoints(float points, float size) {
    return points / size * UNITS;
  }

  /** Converts glyph space units to em. */
  public static float toEm(float units) {
    return units / UNITS;
  }

  /** Converts em to glyph space units. */
  public static float ofEm(float em) {
    return em * UNITS;
  }
}
