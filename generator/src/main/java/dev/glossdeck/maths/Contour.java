package dev.glossdeck.maths;

/**
 * The border of an area, to be filled by the rule of non-zero winding numbers.
 *
 * @param source a glyph's name, such as {@code normal/41}, or path data of SVG 1.1 that begins with
 *     {@code M}, with the commands {@code MLlHVQTCZ} alone; in units of which a formula needs to
 *     say the size
 */
public record Contour(String source) {
  /** From 0 to 1 in both directions. */
  static final Contour UNIT_SQUARE = new Contour("M0 0H1V1H0Z");

  /**
   * Draws it, curves as cubic ones.
   *
   * @param placement where
   * @param pen draws
   */
  public void trace(AffineMap placement, Pen pen) {
    new PathReader(path(), placement, pen).read();
  }

  /**
   * Whether it is a glyph's, which has the same name wherever it stands.
   *
   * @return false for path data
   */
  public boolean isGlyph() {
    return !source.startsWith("M");
  }

  private String path() {
    return !isGlyph() ? source : Glyphs.path(source);
  }
}
