package dev.glossdeck.maths;

/** Measures a shape of a formula, in em; control points of curves count as points. */
public final class FormulaExtent implements Pen {
  private float left = Float.MAX_VALUE;
  private float right = -Float.MAX_VALUE;
  private float bottom = Float.MAX_VALUE;
  private float top = -Float.MAX_VALUE;

  private FormulaExtent() {}

  /**
   * Measures a shape.
   *
   * @param shape of a formula
   * @return its extent; without area for a shape without points, whose left is beyond its right
   */
  public static FormulaExtent of(Shape shape) {
    FormulaExtent extent = new FormulaExtent();
    shape.trace(extent);
    return extent;
  }

  /**
   * The least x.
   *
   * @return in em
   */
  public float left() {
    return left;
  }

  /**
   * The greatest x.
   *
   * @return in em
   */
  public float right() {
    return right;
  }

  /**
   * The least y.
   *
   * @return in em
   */
  public float bottom() {
    return bottom;
  }

  /**
   * The greatest y.
   *
   * @return in em
   */
  public float top() {
    return top;
  }

  @Override
  public void moveTo(float x, float y) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }

  @Override
  public void lineTo(float x, float y) {
    moveTo(x, y);
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x, float y) {
    moveTo(x1, y1);
    moveTo(x2, y2);
    moveTo(x, y);
  }

  @Override
  public void close() {
    // A subpath ends where it began.
  }
}
