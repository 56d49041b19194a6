package dev.glossdeck.maths;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * An axis-parallel rectangle that clips shapes: MathJax extends brackets and arrows by a stretched
 * piece of which only a part is visible.
 *
 * @param placement the map from the rectangle's units to em
 * @param x the left edge
 * @param y the lower edge
 * @param width the width
 * @param height the height
 */
record ClipRectangle(AffineMap placement, double x, double y, double width, double height) {
  private static final int LINES_PER_CURVE = 8;
  private static final double PARTS_OF_A_UNIT = 10;

  /**
   * Clips a contour.
   *
   * @return the visible part, as polygons; empty if nothing is visible
   */
  Optional<Shape> clip(Contour contour, GraphicsState state) {
    Polygons polygons = new Polygons();
    // The coordinates are in units of the rectangle: em would lose digits.
    contour.trace(placement.inverse().after(state.placement()), polygons);
    List<List<double[]>> shown = new ArrayList<>();
    for (List<double[]> polygon : polygons.parts) {
      List<double[]> within = polygon;
      within = clipped(within, point -> point[0] - x);
      within = clipped(within, point -> x + width - point[0]);
      within = clipped(within, point -> point[1] - y);
      within = clipped(within, point -> y + height - point[1]);
      if (!within.isEmpty()) {
        shown.add(within);
      }
    }
    return shown.isEmpty()
        ? Optional.empty()
        : Optional.of(new Shape(contour(shown), placement, state.colour()));
  }

  /**
   * Clips a polygon at a line (Sutherland and Hodgman, 1974).
   *
   * @param side the signed distance from the line, 0 or more on the visible side
   */
  private static List<double[]> clipped(List<double[]> polygon, ToDoubleFunction<double[]> side) {
    List<double[]> kept = new ArrayList<>();
    for (int i = 0; i < polygon.size(); i++) {
      double[] from = polygon.get((i + polygon.size() - 1) % polygon.size());
      double[] to = polygon.get(i);
      double before = side.applyAsDouble(from);
      double after = side.applyAsDouble(to);
      if (before < 0 != after < 0) {
        double t = before / (before - after);
        kept.add(new double[] {from[0] + t * (to[0] - from[0]), from[1] + t * (to[1] - from[1])});
      }
      if (after >= 0) {
        kept.add(to);
      }
    }
    return kept;
  }

  /** The contour of polygons. */
  static Contour contour(List<List<double[]>> polygons) {
    StringBuilder path = new StringBuilder();
    for (List<double[]> polygon : polygons) {
      char command = 'M';
      for (double[] point : polygon) {
        path.append(command).append(number(point[0])).append(' ').append(number(point[1]));
        command = 'L';
      }
      path.append('Z');
    }
    return new Contour(path.toString());
  }

  private static String number(double value) {
    double rounded = Math.round(value * PARTS_OF_A_UNIT) / PARTS_OF_A_UNIT;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  /** Flattens contours to polygons. */
  private static final class Polygons implements Pen {
    private final List<List<double[]>> parts = new ArrayList<>();

    @Override
    public void moveTo(float x, float y) {
      parts.add(new ArrayList<>());
      lineTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
      open().add(new double[] {x, y});
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x, float y) {
      double[] from = open().get(open().size() - 1);
      for (int i = 1; i <= LINES_PER_CURVE; i++) {
        double t = (double) i / LINES_PER_CURVE;
        double u = 1 - t;
        open()
            .add(
                new double[] {
                  u * u * u * from[0] + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x,
                  u * u * u * from[1] + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y
                });
      }
    }

    @Override
    public void close() {
      // Polygons are closed implicitly.
    }

    private List<double[]> open() {
      return parts.get(parts.size() - 1);
    }
  }
}
