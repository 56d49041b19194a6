package dev.glossdeck.export.pdf.font;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;

/** Writes an outline as a Type 2 charstring (Adobe Technical Note 5177). */
final class CharString {
  private static final int MOVE = 21;
  private static final int LINE = 5;
  private static final int CURVE = 8;
  private static final int END = 14;

  private static final int MAX_COORDINATES = 6;

  /** Fixed-point numbers have 16 fractional bits. */
  private static final int ONE = 1 << 16;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final double scale;

  /** The rounded current point, in fixed-point numbers, so that rounding errors do not add up. */
  private long x;

  private long y;

  private CharString(double scale) {
    this.scale = scale;
  }

  /**
   * Writes an outline.
   *
   * @param width the advance width, in glyph space units
   * @param path the outline, in font units
   * @param scale the factor from font units to glyph space units
   */
  static byte[] of(int width, GeneralPath path, double scale) {
    CharString program = new CharString(scale);
    // The first operator takes the width, too.
    program.number((long) width * ONE);
    double[] at = new double[MAX_COORDINATES];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      program.add(i.currentSegment(at), at);
    }
    program.out.write(END);
    return program.out.toByteArray();
  }

  private void add(int kind, double[] at) {
    switch (kind) {
      case PathIterator.SEG_MOVETO -> steps(at, 1, MOVE);
      case PathIterator.SEG_LINETO -> steps(at, 1, LINE);
      case PathIterator.SEG_CUBICTO -> steps(at, MAX_COORDINATES / 2, CURVE);
      // A contour closes itself when the next one begins.
      case PathIterator.SEG_CLOSE -> {}
      default -> throw new IllegalStateException("PostScript has no curves of this kind: " + kind);
    }
  }

  private void steps(double[] at, int points, int operator) {
    for (int i = 0; i < points; i++) {
      long toX = Math.round(at[2 * i] * scale * ONE);
      long toY = Math.round(at[2 * i + 1] * scale * ONE);
      number(toX - x);
      number(toY - y);
      x = toX;
      y = toY;
    }
    out.write(operator);
  }

  private void number(long fixed) {
    if (fixed % ONE == 0) {
      CffNumbers.integer((int) (fixed / ONE), out);
    } else {
      CffNumbers.fixed((int) fixed, out);
    }
  }
}
