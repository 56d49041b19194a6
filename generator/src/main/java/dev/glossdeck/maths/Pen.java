package dev.glossdeck.maths;

/**
 * Receives the path of an area. Coordinates are in em of the surrounding text, y points upwards.
 */
public interface Pen {
  /**
   * Begins a subpath.
   *
   * @param x the x coordinate of its start
   * @param y the y coordinate of its start
   */
  void moveTo(float x, float y);

  /**
   * Adds a straight line.
   *
   * @param x the x coordinate of its end
   * @param y the y coordinate of its end
   */
  void lineTo(float x, float y);

  /**
   * Adds a cubic Bézier curve.
   *
   * @param x1 the x coordinate of the first control point
   * @param y1 the y coordinate of the first control point
   * @param x2 the x coordinate of the second control point
   * @param y2 the y coordinate of the second control point
   * @param x the x coordinate of its end
   * @param y the y coordinate of its end
   */
  void curveTo(float x1, float y1, float x2, float y2, float x, float y);

  /** Closes the subpath by a straight line to its start. */
  void close();
}
