package dev.glossdeck.export.pdf.text;

import dev.glossdeck.maths.Pen;
import dev.glossdeck.maths.Shape;

/** Measures a shape of a formula, in em; control points of curves count as points. */
final class FormulaExtent implements Pen {
  private float left = Float.MAX_VALUE;
  private float right = -Float.MAX_VALUE;
  private float bottom = Float.MAX_VALUE;
  private float top = -Float.MAX_VALUE;

  private FormulaExtent() {}

  static FormulaExtent of(Shape shape) {
    FormulaExtent extent = new FormulaExtent();
    shape.trace(extent);
    return extent;
  }

  float left() {
    return left;
  }

  float right() {
    return right;
  }

  float bottom() {
    return bottom;
  }

  float top() {
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
