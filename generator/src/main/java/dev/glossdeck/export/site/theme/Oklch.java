package dev.glossdeck.export.site.theme;

import java.awt.Color;

/** Colours as CSS Color Level 4, 9.3, sees them. */
public final class Oklch {
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

  /**
   * A colour of sRGB; what lies outside of it is cut.
   *
   * @param lightness from 0 to 1
   * @param chroma from 0
   * @param hue in degrees
   */
  public static Color of(double lightness, double chroma, int hue) {
    double a = chroma * Math.cos(Math.toRadians(hue));
    double b = chroma * Math.sin(Math.toRadians(hue));
    double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
    double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
    double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
    return new Color(
        curved(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
        curved(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
        curved(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
  }

  /** A channel of sRGB, from one without its curve. */
  private static int curved(double value) {
    double cut = Math.max(0, Math.min(1, value));
    double curved = cut <= 0.0031308 ? 12.92 * cut : 1.055 * Math.pow(cut, 1 / 2.4) - 0.055;
    return (int) Math.round(curved * MAX);
  }

  /** A channel of sRGB without its curve. */
  private static double linear(int channel) {
    double value = (double) channel / MAX;
    return value <= LINEAR_BELOW ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
