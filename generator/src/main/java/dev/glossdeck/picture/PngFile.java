package dev.glossdeck.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Reads what a PNG file is, and checks that each of its parts is as it was written: every chunk
 * carries a checksum (W3C, "Portable Network Graphics", 5.3). Browsers do not mind a wrong one as
 * long as there are all pixels, and neither does this.
 */
final class PngFile {
  static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";

  private static final int LENGTH_AND_TYPE = 8;
  private static final int CHECKSUM = 4;
  private static final int HEADER_SIZE = 13;
  private static final int BITS = 8;
  private static final int COLOUR_TYPE = 9;
  private static final int PALETTE = 1;
  private static final int COLOUR = 2;
  private static final int ALPHA = 4;
  private static final int COLOURS = 3;

  private final PictureBytes bytes;
  private final List<PngPixels.Part> pixels = new ArrayList<>();
  private boolean isTransparent;
  private boolean hasOddPixels;

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
    long width = bytes.bigNumber(data);
    long height = bytes.bigNumber(data + Integer.BYTES);
    PictureBounds.checkPixels(width, height);
    isTransparent = (bytes.at(data + COLOUR_TYPE) & ALPHA) != 0;
    int at = header;
    while (!bytes.has(at + CHECKSUM, "IEND")) {
      at = chunk(at);
    }
    chunk(at);
    if (pixels.isEmpty()) {
      throw PictureFault.broken("has no pixels");
    }
    long size = height * ((width * bits(data) + Byte.SIZE - 1) / Byte.SIZE);
    if (hasOddPixels && !PngPixels.areAll(bytes.array(), pixels, size)) {
      throw PictureFault.broken("is damaged: its pixels cannot be read");
    }
    return new Picture(PictureFormat.PNG, width, height, isTransparent);
  }

  /** Of a pixel. */
  private int bits(int header) throws PictureFault {
    int type = bytes.at(header + COLOUR_TYPE);
    int samples = (type & COLOUR) == 0 || (type & PALETTE) != 0 ? 1 : COLOURS;
    return bytes.at(header + BITS) * (samples + ((type & ALPHA) == 0 ? 0 : 1));
  }

  /** Checks a chunk and gives the place of the next one. */
  private int chunk(int at) throws PictureFault {
    int length = bytes.bigLength(at);
    int end = at + LENGTH_AND_TYPE + length;
    CRC32 checksum = new CRC32();
    bytes.require(end, CHECKSUM);
    checksum.update(bytes.array(), at + CHECKSUM, CHECKSUM + length);
    boolean isRight = checksum.getValue() == bytes.bigNumber(end);
    if (bytes.has(at + CHECKSUM, "IDAT")) {
      pixels.add(new PngPixels.Part(at + LENGTH_AND_TYPE, length));
      hasOddPixels |= !isRight;
    } else if (!isRight && Character.isUpperCase(bytes.at(at + CHECKSUM))) {
      // A capital: no picture without it.
      throw PictureFault.broken("is damaged: a checksum in it does not fit");
    }
    isTransparent |= bytes.has(at + CHECKSUM, "tRNS");
    return end + CHECKSUM;
  }
}
