package dev.glossdeck.export.pdf.image;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Operations on decoded images. */
final class Pixels {
  private static final int OPAQUE = 0xFF000000;

  private Pixels() {}

  /** Removes the alpha channel of an opaque image. */
  static BufferedImage withoutOpaqueAlpha(BufferedImage image) {
    int[] row = new int[image.getWidth()];
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      for (int pixel : row) {
        if ((pixel & OPAQUE) != OPAQUE) {
          return image;
        }
      }
    }
    return copy(image, BufferedImage.TYPE_INT_RGB);
  }

  /**
   * Scales an image down, by halving it until one step is left, so that every pixel counts.
   *
   * @return an image of the same proportions that is no wider and no higher than allowed
   */
  static BufferedImage scaledDown(BufferedImage image, int maxWidth, int maxHeight) {
    double scale =
        Math.max((double) image.getWidth() / maxWidth, (double) image.getHeight() / maxHeight);
    if (scale <= 1) {
      return image;
    }
    int width = side(image.getWidth() / scale);
    int height = side(image.getHeight() / scale);
    boolean hasAlpha = image.getColorModel().hasAlpha();
    BufferedImage current = image;
    while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height) {
      current =
          scaled(
              current, side(current.getWidth() / 2.0), side(current.getHeight() / 2.0), hasAlpha);
    }
    BufferedImage last = scaled(current, width, height, hasAlpha);
    return hasAlpha ? copy(last, BufferedImage.TYPE_INT_ARGB) : last;
  }

  private static int side(double length) {
    return Math.max(1, (int) Math.round(length));
  }

  /** Scales with premultiplied alpha, so that colours of transparent pixels have no effect. */
  private static BufferedImage scaled(
      BufferedImage image, int width, int height, boolean hasAlpha) {
    int type = hasAlpha ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB;
    BufferedImage smaller = new BufferedImage(width, height, type);
    Graphics2D graphics = smaller.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, width, height, null);
    graphics.dispose();
    return smaller;
  }

  private static BufferedImage copy(BufferedImage image, int type) {
    BufferedImage copy = new BufferedImage(image.getWidth(), image.getHeight(), type);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return copy;
  }
}
