package dev.glossdeck.export.pdf.sheet;

/**
 * The place of a card on its page: the map from points of the card to points of the page, (x, y) to
 * (ax + cy + e, bx + dy + f) as in PDF.
 *
 * @param a the factor from x to x
 * @param b the factor from x to y
 * @param c the factor from y to x
 * @param d the factor from y to y
 * @param e the term added to x
 * @param f the term added to y
 */
public record Placement(float a, float b, float c, float d, float e, float f) {
  /** No change. */
  public static final Placement IDENTITY = new Placement(1, 0, 0, 1, 0, 0);

  /** A shift. */
  public static Placement shift(float x, float y) {
    return new Placement(1, 0, 0, 1, x, y);
  }

  /** Turns a card by a quarter, counterclockwise, so that its top is at the left. */
  static Placement quarterTurn() {
    return new Placement(0, 1, -1, 0, 0, 0);
  }

  /** The map that is followed by another one. */
  public Placement then(Placement next) {
    return new Placement(
        next.a * a + next.c * b,
        next.b * a + next.d * b,
        next.a * c + next.c * d,
        next.b * c + next.d * d,
        next.x(e, f),
        next.y(e, f));
  }

  /** Whether it is a shift, so that text stays upright and in its size. */
  public boolean isShift() {
    return a == 1 && b == 0 && c == 0 && d == 1;
  }

  /** The x coordinate on the page of a point of the card. */
  public float x(float x, float y) {
    return a * x + c * y + e;
  }

  /** The y coordinate on the page of a point of the card. */
  public float y(float x, float y) {
    return b * x + d * y + f;
  }

  /** The place on the page of a rectangle of the card; edges stay parallel to those of the page. */
  public Rect of(Rect area) {
    float left = x(area.x(), area.y());
    float bottom = y(area.x(), area.y());
    float right = x(area.right(), area.top());
    float top = y(area.right(), area.top());
    return new Rect(
        Math.min(left, right),
        Math.min(bottom, top),
        Math.abs(right - left),
        Math.abs(top - bottom));
  }
}
