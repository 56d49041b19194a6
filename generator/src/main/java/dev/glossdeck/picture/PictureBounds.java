package dev.glossdeck.picture;

import java.util.Locale;

/** How large pictures may be, so that no file can take all memory or time. */
final class PictureBounds {
  /** About twice what the cameras of telephones give. */
  static final long MAX_PIXELS = 50_000_000;

  /** Of a file. */
  static final int MAX_BYTES = 50_000_000;

  /** Of an SVG file, all of which is parsed. */
  static final int MAX_SVG_BYTES = 5_000_000;

  /** A side of a drawing in CSS pixels, whose size costs nothing: about 26 m. */
  static final double LONGEST_SIDE = 100_000;

  private PictureBounds() {}

  /** A fault for no pixels or too many. */
  static void checkPixels(long width, long height) throws PictureFault {
    if (width < 1 || height < 1) {
      throw PictureFault.broken("has no size");
    }
    if (width * height > MAX_PIXELS) {
      throw PictureFault.large(
          String.format(
              Locale.ROOT,
              "has %d x %d pixels, and %d million are the most",
              width,
              height,
              MAX_PIXELS / 1_000_000));
    }
  }

  /** A fault for a file of too many bytes. */
  static void checkBytes(long size, int most) throws PictureFault {
    if (size > most) {
      throw PictureFault.large("is a file of more than " + most / 1_000_000 + " million bytes");
    }
  }
}
