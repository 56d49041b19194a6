package dev.glossdeck.maths;

/**
 * The contour of an area, to be filled by the nonzero winding number rule.
 *
 * @param source the name of a glyph, such as {@code normal/41}, or SVG 1.1 path data that begins
 *     with {@code M} and has only the commands {@code MLlHVQTCZ}; the size of its units is given by
 *     the placement of a {@link Shape}
 */
public record Contour(String source) {
  /** The unit square. */
  static final Contour UNIT_SQUARE = new Contour("M0 0H1V1H0Z");

  /**
   * Draws it; quadratic curves become cubic ones.
   *
   * @param placement the map to the pen's coordinates
   * @param pen receives the path
   */
  public void trace(AffineMap placement, Pen pen) {
    new PathReader(path(), placement, pen).read();
  }

  /**
   * Whether it is the contour of a glyph.
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
