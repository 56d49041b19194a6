package dev.glossdeck.export.site;

import java.awt.Color;

/** Colours as CSS Color Level 4, 9.3, sees them. */
final class Oklch {
  private static final int MAX = 255;
  private static final int FULL_TURN = 360;
  private static final double LINEAR_BELOW = 0.04045;

  private Oklch() {}

  /**
   * The hue of a colour.
   *
   * @return degrees, from 0 to 359
   */
  static int hue(Color colour) {
    double red = linear(colour.getRed());
    double green = linear(colour.getGreen());
    double blue = linear(colour.getBlue());
    double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
    double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
    double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
    double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
    double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    long degrees = Math.round(Math.toDegrees(Math.atan2(b, a)));
    return (int) Math.floorMod(degrees, (long) FULL_TURN);
  }

  /** A channel of sRGB without its curve. */
  private static double linear(int channel) {
    double value = (double) channel / MAX;
    return value <= LINEAR_BELOW ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
