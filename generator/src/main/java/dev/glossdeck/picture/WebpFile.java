package dev.glossdeck.picture;

/**
 * Reads the properties of a WebP file, and checks that it is complete (RFC 9649, 2.3 to 2.7; the
 * size in a key frame: RFC 6386, 9.1).
 */
final class WebpFile {
  private static final int SIZE = 4;
  private static final int FIRST_CHUNK = 12;
  private static final int CHUNK_HEADER = 8;
  private static final int SIDE_BITS = 14;
  private static final int SIDE_MASK = (1 << SIDE_BITS) - 1;
  private static final int LOSSY_START = 3;
  private static final int LOSSY_WIDTH = 6;
  private static final int LOSSY_HEIGHT = 8;
  private static final int LOSSLESS_MARK = 0x2F;
  private static final int LOSSLESS_ALPHA = 1 << (2 * SIDE_BITS - 24);
  private static final int ALPHA = 0x10;
  private static final int CANVAS_WIDTH = 4;
  private static final int CANVAS_HEIGHT = 7;
  private static final int CANVAS_BYTES = 3;

  private final PictureBytes bytes;
  private int width;
  private int height;
  private boolean isTransparent;
  private boolean hasPixels;

  private WebpFile(PictureBytes bytes) {
    this.bytes = bytes;
  }

  static boolean is(PictureBytes bytes) {
    return bytes.has(0, "RIFF") && bytes.has(CHUNK_HEADER, "WEBP");
  }

  static Picture read(PictureBytes bytes) throws PictureFault {
    return new WebpFile(bytes).read();
  }

  private Picture read() throws PictureFault {
    int end = CHUNK_HEADER + bytes.littleEndianLength(SIZE);
    for (int at = FIRST_CHUNK; at + CHUNK_HEADER <= end; ) {
      int length = bytes.littleEndianLength(at + SIZE);
      chunk(at, at + CHUNK_HEADER);
      at += CHUNK_HEADER + length + length % 2;
    }
    if (!hasPixels) {
      throw PictureFault.broken("has no pixels");
    }
    PictureBounds.checkPixels(width, height);
    return new Picture(PictureFormat.WEBP, width, height, isTransparent);
  }

  private void chunk(int at, int data) throws PictureFault {
    if (bytes.has(at, "VP8X")) {
      isTransparent = (bytes.at(data) & ALPHA) != 0;
      width = 1 + bytes.littleEndian(data + CANVAS_WIDTH, CANVAS_BYTES);
      height = 1 + bytes.littleEndian(data + CANVAS_HEIGHT, CANVAS_BYTES);
    } else if (bytes.has(at, "VP8 ")) {
      hasPixels = true;
      if (!bytes.has(data + LOSSY_START, "\u009D\u0001*")) {
        throw PictureFault.broken("is damaged: its pixels do not begin as WebP's do");
      }
      size(
          bytes.littleEndian(data + LOSSY_WIDTH, 2) & SIDE_MASK,
          bytes.littleEndian(data + LOSSY_HEIGHT, 2) & SIDE_MASK);
    } else if (bytes.has(at, "VP8L")) {
      lossless(data);
    } else if (bytes.has(at, "ANMF")) {
      hasPixels = true;
    }
  }

  private void lossless(int data) throws PictureFault {
    hasPixels = true;
    if (bytes.at(data) != LOSSLESS_MARK) {
      throw PictureFault.broken("is damaged: its pixels do not begin as WebP's do");
    }
    int sides = bytes.littleEndian(data + 1, CANVAS_BYTES);
    int last = bytes.at(data + 1 + CANVAS_BYTES);
    size(1 + (sides & SIDE_MASK), 1 + ((sides >> SIDE_BITS) | ((last & 0xF) << (24 - SIDE_BITS))));
    isTransparent |= (last & LOSSLESS_ALPHA) != 0;
  }

  /** Sets the size unless the file has a canvas size; the limits hold for both. */
  private void size(int pixelsWide, int pixelsHigh) throws PictureFault {
    PictureBounds.checkPixels(pixelsWide, pixelsHigh);
    if (width == 0) {
      width = pixelsWide;
      height = pixelsHigh;
    }
  }
}
