package dev.glossdeck.picture;

import java.util.zip.CRC32;

/**
 * Reads what a PNG file is, and checks that each of its parts is as it was written: every chunk
 * carries a checksum (W3C, "Portable Network Graphics", 5.3).
 */
final class PngFile {
  static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";

  private static final int LENGTH_AND_TYPE = 8;
  private static final int CHECKSUM = 4;
  private static final int HEADER_SIZE = 13;
  private static final int COLOUR_TYPE = 9;
  private static final int ALPHA = 4;

  private final PictureBytes bytes;
  private boolean isTransparent;
  private boolean hasPixels;

  private PngFile(PictureBytes bytes) {
    this.bytes = bytes;
  }

  static Picture read(PictureBytes bytes) throws PictureFault {
    return new PngFile(bytes).read();
  }

  private Picture read() throws PictureFault {
    int header = SIGNATURE.length();
    if (!bytes.has(header + CHECKSUM, "IHDR") || bytes.bigLength(header) != HEADER_SIZE) {
      throw PictureFault.broken("does not begin as PNG does");
    }
    int data = header + LENGTH_AND_TYPE;
    double width = bytes.bigNumber(data);
    double height = bytes.bigNumber(data + Integer.BYTES);
    PictureBounds.checkPixels(width, height);
    isTransparent = (bytes.at(data + COLOUR_TYPE) & ALPHA) != 0;
    int at = header;
    while (!bytes.has(at + CHECKSUM, "IEND")) {
      at = chunk(at);
    }
    chunk(at);
    if (!hasPixels) {
      throw PictureFault.broken("has no pixels");
    }
    return new Picture(PictureFormat.PNG, width, height, isTransparent);
  }

  /** Checks a chunk and gives the place of the next one. */
  private int chunk(int at) throws PictureFault {
    int length = bytes.bigLength(at);
    int end = at + LENGTH_AND_TYPE + length;
    CRC32 checksum = new CRC32();
    bytes.require(end, CHECKSUM);
    checksum.update(bytes.array(), at + CHECKSUM, CHECKSUM + length);
    if (checksum.getValue() != bytes.bigNumber(end)) {
      throw PictureFault.broken("is damaged: a checksum in it does not fit");
    }
    isTransparent |= bytes.has(at + CHECKSUM, "tRNS");
    hasPixels |= bytes.has(at + CHECKSUM, "IDAT");
    return end + CHECKSUM;
  }
}
