package dev.glossdeck.export.pdf.sheet;

/** Conversion between millimetres, inches and points (72 points an inch of 25.4 mm). */
public final class Millimetres {
  private static final double POINTS = 72 / 25.4;
  private static final float POINTS_PER_INCH = 72;

  private Millimetres() {}

  /** Millimetres in points. */
  public static float toPoints(double millimetres) {
    return (float) (millimetres * POINTS);
  }

  /** Points in millimetres. */
  public static double ofPoints(float points) {
    return points / POINTS;
  }

  /** Inches in points. */
  static float ofInches(double inches) {
    return (float) (inches * POINTS_PER_INCH);
  }
}
