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
public record Placement(double a, double b, double c, double d, double e, double f) {
  /** Leaves every point where it is. */
  public static final Placement NONE = new Placement(1, 0, 0, 1, 0, 0);

  static Placement moved(double x, double y) {
    return new Placement(1, 0, 0, 1, x, y);
  }

  static Placement scaled(double x, double y) {
    return new Placement(x, 0, 0, y, 0, 0);
  }

  /**
   * A turn.
   *
   * @param degrees from x towards y
   */
  static Placement turned(double degrees) {
    double angle = Math.toRadians(degrees);
    double cos = StrictMath.cos(angle);
    double sin = StrictMath.sin(angle);
    return new Placement(cos, sin, -sin, cos, 0, 0);
  }

  /** Another map first, then this one. */
  Placement after(Placement first) {
    return new Placement(
        a * first.a + c * first.b,
        b * first.a + d * first.b,
        a * first.c + c * first.d,
        b * first.c + d * first.d,
        x(first.e, first.f),
        y(first.e, first.f));
  }

  /** The map back; none of ours is flat. */
  Placement inverse() {
    double area = a * d - b * c;
    Placement turned = new Placement(d / area, -b / area, -c / area, a / area, 0, 0);
    return turned.after(moved(-e, -f));
  }

  double x(double x, double y) {
    return a * x + c * y + e;
  }

  double y(double x, double y) {
    return b * x + d * y + f;
  }
}
