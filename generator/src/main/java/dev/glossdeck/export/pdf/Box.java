package dev.glossdeck.export.pdf;

/**
 * A rectangle in points, its origin at the bottom left as in PDF.
 *
 * @param x left edge
 * @param y bottom edge
 * @param width 0 or more
 * @param height 0 or more
 */
record Box(float x, float y, float width, float height) {
  float right() {
    return x + width;
  }

  float top() {
    return y + height;
  }

  /** The same place in other coordinates. */
  Box movedBy(float right, float up) {
    return new Box(x + right, y + up, width, height);
  }
}
