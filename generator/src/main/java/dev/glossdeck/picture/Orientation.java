package dev.glossdeck.picture;

import java.awt.geom.AffineTransform;
import java.util.Optional;

/**
 * The orientation of a photograph, which browsers respect (CSS Images 3, "image-orientation").
 * Values are those of Exif 2.32, 4.6.4, "Orientation".
 */
final class Orientation {
  static final int UPRIGHT = 1;

  private static final int ROTATED_HALF = 3;
  private static final int FIRST_ON_ITS_SIDE = 5;
  private static final int LAST = 8;

  private static final String EXIF = "Exif\0\0";
  private static final int TAG = 0x0112;
  private static final int ENTRY_SIZE = 12;
  private static final int VALUE = 8;

  private Orientation() {}

  /**
   * Reads the orientation from an application segment whose content begins at an index; empty if it
   * has none.
   */
  static Optional<Integer> of(PictureBytes bytes, int content) {
    try {
      return bytes.has(content, EXIF) ? ofTiff(bytes, content + EXIF.length()) : Optional.empty();
    } catch (PictureFault e) {
      // The pixels are complete nevertheless.
      return Optional.empty();
    }
  }

  private static Optional<Integer> ofTiff(PictureBytes bytes, int tiff) throws PictureFault {
    boolean isLittle = bytes.has(tiff, "II");
    int directory = tiff + (int) number(bytes, tiff + 4, 4, isLittle);
    int entries = (int) number(bytes, directory, 2, isLittle);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY_SIZE;
      if (number(bytes, entry, 2, isLittle) == TAG) {
        int value = (int) number(bytes, entry + VALUE, 2, isLittle);
        return Optional.of(value).filter(said -> said >= UPRIGHT && said <= LAST);
      }
    }
    return Optional.empty();
  }

  private static long number(PictureBytes bytes, int at, int size, boolean isLittle)
      throws PictureFault {
    if (size == 2) {
      return isLittle ? bytes.littleEndian(at, 2) : bytes.bigEndian(at, 2);
    }
    return isLittle ? bytes.littleEndianLength(at) : bytes.bigEndianLength(at);
  }

  /** Whether width and height are exchanged. */
  static boolean isOnItsSide(int orientation) {
    return orientation >= FIRST_ON_ITS_SIDE;
  }

  /** The map that turns a picture of a stored size upright. */
  static AffineTransform upright(int orientation, double width, double height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case ROTATED_HALF -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case FIRST_ON_ITS_SIDE -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case LAST -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
