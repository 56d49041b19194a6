package dev.glossdeck.picture;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.Raster;

/** Converts colours to sRGB. */
final class PixelColours {
  private static final int HIGHEST = 255;
  private static final int BYTE_BITS = 8;

  private PixelColours() {}

  /** The encoding of the four components of a CMYK JPEG. */
  enum Inks {
    /** Cyan, magenta, yellow and black, inverted as by Adobe: 0 for full ink. */
    CMYK,
    /** The first three as luma and chroma, else like {@link #CMYK}. */
    YCCK,
    /** Not inverted: 0 for no ink. */
    PLAIN
  }

  /** Converts an image to 8 bits per colour, with or without alpha. */
  static BufferedImage rgb(BufferedImage image) {
    ColorModel model = image.getColorModel();
    int type = model.hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
    BufferedImage rgb = new BufferedImage(image.getWidth(), image.getHeight(), type);
    if (model.getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
      grey(image.getRaster(), model, rgb);
    } else {
      Graphics2D graphics = rgb.createGraphics();
      graphics.drawImage(image, 0, 0, null);
      graphics.dispose();
    }
    return rgb;
  }

  /** Java takes grey values as linear, but files mean them as in sRGB. */
  private static void grey(Raster raster, ColorModel model, BufferedImage rgb) {
    int highest = (1 << model.getComponentSize(0)) - 1;
    boolean hasAlpha = model.hasAlpha();
    int[] samples = new int[raster.getNumBands()];
    for (int y = 0; y < raster.getHeight(); y++) {
      for (int x = 0; x < raster.getWidth(); x++) {
        raster.getPixel(x, y, samples);
        int grey = samples[0] * HIGHEST / highest;
        int alpha = hasAlpha ? samples[1] * HIGHEST / highest : HIGHEST;
        rgb.setRGB(x, y, argb(alpha, grey, grey, grey));
      }
    }
  }

  /**
   * Converts CMYK without a profile by the usual approximation: each ink absorbs its share of the
   * light.
   */
  static BufferedImage fromInks(Raster raster, Inks inks) {
    BufferedImage rgb =
        new BufferedImage(raster.getWidth(), raster.getHeight(), BufferedImage.TYPE_INT_RGB);
    int[] values = new int[raster.getNumBands()];
    for (int y = 0; y < raster.getHeight(); y++) {
      for (int x = 0; x < raster.getWidth(); x++) {
        raster.getPixel(x, y, values);
        rgb.setRGB(x, y, light(values, inks));
      }
    }
    return rgb;
  }

  private static int light(int[] values, Inks inks) {
    int[] light = values.clone();
    if (inks == Inks.YCCK) {
      differences(light);
    } else if (inks == Inks.PLAIN) {
      for (int i = 0; i < light.length; i++) {
        light[i] = HIGHEST - light[i];
      }
    }
    int black = light[3];
    return argb(
        HIGHEST,
        light[0] * black / HIGHEST,
        light[1] * black / HIGHEST,
        light[2] * black / HIGHEST);
  }

  /** Converts luma and chroma to RGB (ITU-T T.871, 7), which Adobe uses as CMY. */
  private static void differences(int[] values) {
    double brightness = values[0];
    double blue = values[1] - (HIGHEST + 1) / 2.0;
    double red = values[2] - (HIGHEST + 1) / 2.0;
    values[0] = HIGHEST - clamped(brightness + 1.402 * red);
    values[1] = HIGHEST - clamped(brightness - 0.344136 * blue - 0.714136 * red);
    values[2] = HIGHEST - clamped(brightness + 1.772 * blue);
  }

  private static int clamped(double value) {
    return (int) Math.max(0, Math.min(HIGHEST, Math.round(value)));
  }

  private static int argb(int alpha, int red, int green, int blue) {
    return (((((alpha << BYTE_BITS) | red) << BYTE_BITS) | green) << BYTE_BITS) | blue;
  }
}
