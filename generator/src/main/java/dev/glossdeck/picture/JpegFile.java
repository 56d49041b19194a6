package dev.glossdeck.picture;

/**
 * Reads the properties of a JPEG file, and checks that it is complete. Markers are those of ITU-T
 * T.81, table B.1. The data between them have no checksum, and all decoders tolerate errors in
 * them.
 */
final class JpegFile {
  static final String SIGNATURE = "\u00FF\u00D8\u00FF";

  private static final int MARKER = 0xFF;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int FIRST_FRAME = 0xC0;
  private static final int LAST_FRAME = 0xCF;
  private static final int TABLES = 0xC4;
  private static final int RESERVED = 0xC8;
  private static final int CONDITIONING = 0xCC;
  private static final int LAST_COMMON_FRAME = 0xC2;
  private static final int FIRST_RESTART = 0xD0;
  private static final int LAST_RESTART = 0xD7;
  private static final int APPLICATION = 0xE1;
  private static final int ADOBE_APPLICATION = 0xEE;
  private static final int CONTENT = 4;
  private static final int ADOBE_TRANSFORM = 11;
  private static final int NO_ADOBE = -1;
  private static final int DIFFERENCES_AND_BLACK = 2;
  private static final int HEIGHT = 5;
  private static final int WIDTH = 7;
  private static final int COMPONENTS = 9;
  private static final int BITS = 4;

  private final PictureBytes bytes;
  private int width;
  private int height;
  private int components;
  private int bits;
  private int adobeTransform = NO_ADOBE;
  private int orientation = Orientation.UPRIGHT;

  private JpegFile(PictureBytes bytes) {
    this.bytes = bytes;
  }

  static JpegFile read(PictureBytes bytes) throws PictureFault {
    JpegFile file = new JpegFile(bytes);
    file.read();
    return file;
  }

  Picture picture() {
    boolean isTurned = Orientation.isOnItsSide(orientation);
    return new Picture(
        PictureFormat.JPEG, isTurned ? height : width, isTurned ? width : height, false);
  }

  /** In pixels as stored. */
  int width() {
    return width;
  }

  /** In pixels as stored. */
  int height() {
    return height;
  }

  /** 1 to 8 as Exif counts them, 1 for upright. */
  int orientation() {
    return orientation;
  }

  /** The number of components: 1 for grey, 3 for RGB, 4 for CMYK. */
  int components() {
    return components;
  }

  /** The encoding of four components (Adobe Technical Note 5116, 18). */
  PixelColours.Inks inks() {
    return switch (adobeTransform) {
      case NO_ADOBE -> PixelColours.Inks.PLAIN;
      case DIFFERENCES_AND_BLACK -> PixelColours.Inks.YCCK;
      default -> PixelColours.Inks.CMYK;
    };
  }

  /** The number of bits per sample. */
  int bits() {
    return bits;
  }

  private void read() throws PictureFault {
    int at = 2;
    boolean hasScan = false;
    while (true) {
      at = nextMarker(at);
      int marker = bytes.at(at + 1);
      if (marker == END) {
        break;
      }
      int next = at + 2 + bytes.bigEndian(at + 2, 2);
      bytes.require(at, next - (long) at);
      segment(marker, at);
      hasScan |= marker == SCAN;
      at = next;
    }
    if (!hasScan || width == 0) {
      throw PictureFault.broken("has no pixels");
    }
  }

  /** The index of the next marker; the pixels are between a scan and the next marker. */
  private int nextMarker(int from) throws PictureFault {
    int at = from;
    while (bytes.at(at) != MARKER || !isSegment(bytes.at(at + 1))) {
      at++;
    }
    return at;
  }

  private static boolean isSegment(int marker) {
    boolean isRestart = marker >= FIRST_RESTART && marker <= LAST_RESTART;
    return marker >= FIRST_FRAME && marker < MARKER && !isRestart;
  }

  private void segment(int marker, int at) throws PictureFault {
    boolean isFrame =
        marker >= FIRST_FRAME
            && marker <= LAST_FRAME
            && marker != TABLES
            && marker != RESERVED
            && marker != CONDITIONING;
    if (isFrame && marker > LAST_COMMON_FRAME) {
      throw PictureFault.broken("is a JPEG of a rare kind that browsers do not show");
    }
    if (isFrame) {
      bits = bytes.at(at + BITS);
      height = bytes.bigEndian(at + HEIGHT, 2);
      width = bytes.bigEndian(at + WIDTH, 2);
      components = bytes.at(at + COMPONENTS);
      PictureBounds.checkPixels(width, height);
    } else if (marker == APPLICATION) {
      orientation = Orientation.of(bytes, at + CONTENT).orElse(orientation);
    } else if (marker == ADOBE_APPLICATION && bytes.has(at + CONTENT, "Adobe")) {
      adobeTransform = bytes.at(at + CONTENT + ADOBE_TRANSFORM);
    }
  }
}
