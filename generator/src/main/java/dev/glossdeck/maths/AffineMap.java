package dev.glossdeck.maths;

/**
 * An affine map: a point (x, y) comes to (ax + cy + e, bx + dy + f), as in SVG and PDF.
 *
 * @param a from x to x
 * @param b from x to y
 * @param c from y to x
 * @param d from y to y
 * @param e added to x
 * @param f added to y
 */
public record AffineMap(double a, double b, double c, double d, double e, double f) {
  /** Leaves every point where it is. */
  public static final AffineMap IDENTITY = new AffineMap(1, 0, 0, 1, 0, 0);

  static AffineMap translation(double x, double y) {
    return new AffineMap(1, 0, 0, 1, x, y);
  }

  static AffineMap scaling(double x, double y) {
    return new AffineMap(x, 0, 0, y, 0, 0);
  }

  /**
   * A turn.
   *
   * @param degrees from x towards y
   */
  static AffineMap rotation(double degrees) {
    double angle = Math.toRadians(degrees);
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    return new AffineMap(cos, sin, -sin, cos, 0, 0);
  }

  /** Another map first, then this one. */
  AffineMap after(AffineMap first) {
    return new AffineMap(
        a * first.a + c * first.b,
        b * first.a + d * first.b,
        a * first.c + c * first.d,
        b * first.c + d * first.d,
        x(first.e, first.f),
        y(first.e, first.f));
  }

  /** The map back; none of ours is flat. */
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
