package dev.glossdeck.export.pdf.sheet;

/**
 * A rectangle in points, its origin at the bottom left as in PDF.
 *
 * @param x left edge
 * @param y bottom edge
 * @param width 0 or more
 * @param height 0 or more
 */
public record Rect(float x, float y, float width, float height) {
  public float right() {
    return x + width;
  }

  public float top() {
    return y + height;
  }

  /** The same place in other coordinates. */
  public Rect movedBy(float right, float up) {
    return new Rect(x + right, y + up, width, height);
  }
}
