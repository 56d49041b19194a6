package dev.glossdeck.export.pdf.font;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;

/**
 * Writes the outline of a glyph as path construction operators (PDF 32000-1, 8.5.2), in font units.
 */
final class GlyphOutline {
  private static final int MAX_COORDINATES = 6;

  private final StringBuilder operators = new StringBuilder();
  private double x;
  private double y;

  private GlyphOutline() {}

  static String of(GeneralPath path) {
    GlyphOutline outline = new GlyphOutline();
    double[] at = new double[MAX_COORDINATES];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      outline.add(i.currentSegment(at), at);
    }
    return outline.operators.toString();
  }

  private void add(int kind, double[] at) {
    switch (kind) {
      case PathIterator.SEG_MOVETO -> point(at[0], at[1]).append("m\n");
      case PathIterator.SEG_LINETO -> point(at[0], at[1]).append("l\n");
      case PathIterator.SEG_QUADTO -> curve(at);
      case PathIterator.SEG_CUBICTO -> {
        point(at[0], at[1]);
        point(at[2], at[3]);
        point(at[4], at[5]).append("c\n");
      }
      default -> operators.append("h\n");
    }
  }

  /**
   * Adds a quadratic curve as a cubic one: its control points are at two thirds of the way to the
   * quadratic one's.
   */
  private void curve(double[] at) {
    double fromX = x;
    double fromY = y;
    point(fromX + (at[0] - fromX) * 2 / 3, fromY + (at[1] - fromY) * 2 / 3);
    point(at[2] + (at[0] - at[2]) * 2 / 3, at[3] + (at[1] - at[3]) * 2 / 3);
    point(at[2], at[3]).append("c\n");
  }

  private StringBuilder point(double toX, double toY) {
    x = toX;
    y = toY;
    return operators.append(Math.round(toX)).append(' ').append(Math.round(toY)).append(' ');
  }
}
