package dev.glossdeck.maths;

/** Draws the border of an area. Lengths are in em of the text around, y points upwards. */
public interface Pen {
  /**
   * Begins a part of the border.
   *
   * @param x where
   * @param y where
   */
  void moveTo(float x, float y);

  /**
   * Draws a straight line.
   *
   * @param x its end
   * @param y its end
   */
  void lineTo(float x, float y);

  /**
   * Draws a cubic Bézier curve.
   *
   * @param x1 the first control point
   * @param y1 the first control point
   * @param x2 the second control point
   * @param y2 the second control point
   * @param x its end
   * @param y its end
   */
  void curveTo(float x1, float y1, float x2, float y2, float x, float y);

  /** Draws a straight line to where this part began. */
  void close();
}
