package dev.glossdeck.maths;

/**
 * An affine map. It maps the point (x, y) to (ax + cy + e, bx + dy + f), as in SVG and PDF.
 *
 * @param a the factor from x to x
 * @param b the factor from x to y
 * @param c the factor from y to x
 * @param d the factor from y to y
 * @param e the term added to x
 * @param f the term added to y
 */
public record AffineMap(double a, double b, double c, double d, double e, double f) {
  /** The identity. */
  public static final AffineMap IDENTITY = new AffineMap(1, 0, 0, 1, 0, 0);

  static AffineMap translation(double x, double y) {
    return new AffineMap(1, 0, 0, 1, x, y);
  }

  static AffineMap scaling(double x, double y) {
    return new AffineMap(x, 0, 0, y, 0, 0);
  }

  /**
   * A rotation.
   *
   * @param degrees the angle from the x axis towards the y axis
   */
  static AffineMap rotation(double degrees) {
    double angle = Math.toRadians(degrees);
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    return new AffineMap(cos, sin, -sin, cos, 0, 0);
  }

  /** The composition of another map followed by this one. */
  AffineMap after(AffineMap first) {
    return new AffineMap(
        a * first.a + c * first.b,
        b * first.a + d * first.b,
        a * first.c + c * first.d,
        b * first.c + d * first.d,
        x(first.e, first.f),
        y(first.e, first.f));
  }

  /** The inverse map; the maps of formulas are always invertible. */
  AffineMap inverse() {
    double area = a * d - b * c;
    AffineMap turned = new AffineMap(d / area, -b / area, -c / area, a / area, 0, 0);
    return turned.after(translation(-e, -f));
  }

  double x(double x, double y) {
    return a * x + c * y + e;
  }

  double y(double x, double y) {
    return b * x + d * y + f;
  }
}
