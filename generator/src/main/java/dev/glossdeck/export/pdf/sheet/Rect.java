package dev.glossdeck.export.pdf.sheet;

/**
 * A rectangle, in points; y points upwards as in PDF.
 *
 * @param x the left edge
 * @param y the bottom edge
 * @param width the width, 0 or more
 * @param height the height, 0 or more
 */
public record Rect(float x, float y, float width, float height) {
  /** The right edge. */
  public float right() {
    return x + width;
  }

  /** The top edge. */
  public float top() {
    return y + height;
  }

  /** Whether it has points in common with another one, apart from edges. */
  public boolean overlaps(Rect other) {
    return x < other.right() && other.x < right() && y < other.top() && other.y < top();
  }

  /** The smallest rectangle that holds this one and another. */
  public Rect around(Rect other) {
    float left = Math.min(x, other.x());
    float bottom = Math.min(y, other.y());
    float width = Math.max(right(), other.right()) - left;
    return new Rect(left, bottom, width, Math.max(top(), other.top()) - bottom);
  }

  /** This rectangle, translated. */
  public Rect movedBy(float right, float up) {
    return new Rect(x + right, y + up, width, height);
  }
}
