package dev.glossdeck.maths;

/** What the ends of the lines and curves of a shape span, in em. */
record BoundingBox(float left, float bottom, float right, float top) {
  static BoundingBox of(Shape shape) {
    Measure measure = new Measure();
    shape.trace(measure);
    return new BoundingBox(measure.left, measure.bottom, measure.right, measure.top);
  }

  /** Goes round a border. */
  private static final class Measure implements Pen {
    private float left = Float.MAX_VALUE;
    private float bottom = Float.MAX_VALUE;
    private float right = -Float.MAX_VALUE;
    private float top = -Float.MAX_VALUE;

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
      moveTo(x, y);
    }

    @Override
    public void close() {
      // It ends where it began.
    }
  }
}
