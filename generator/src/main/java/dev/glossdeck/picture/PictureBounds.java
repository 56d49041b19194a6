package dev.glossdeck.picture;

import java.util.Locale;

/** Limits of the size of pictures, so that no file can exhaust memory or time. */
final class PictureBounds {
  /** The maximum number of pixels, about twice that of phone cameras. */
  static final long MAX_PIXELS = 50_000_000;

  /** The maximum size of a file. */
  static final int MAX_BYTES = 50_000_000;

  /** The maximum size of an SVG file, which is parsed as a whole. */
  static final int MAX_SVG_BYTES = 5_000_000;

  /** The maximum width and height of an SVG drawing in CSS pixels, about 26 m. */
  static final double LONGEST_SIDE = 100_000;

  private PictureBounds() {}

  /**
   * Checks the number of pixels.
   *
   * @throws PictureFault if there are none or too many
   */
  static void checkPixels(long width, long height) throws PictureFault {
    if (width < 1 || height < 1) {
      throw PictureFault.broken("has no size");
    }
    if (width > MAX_PIXELS / height) {
      throw PictureFault.large(
          String.format(
              Locale.ROOT,
              "has %d x %d pixels, and %d million are the most",
              width,
              height,
              MAX_PIXELS / 1_000_000));
    }
  }

  /**
   * Checks the size of a file.
   *
   * @throws PictureFault if it is too large
   */
  static void checkBytes(long size, int most) throws PictureFault {
    if (size > most) {
      throw PictureFault.large("is a file of more than " + most / 1_000_000 + " million bytes");
    }
  }
}
