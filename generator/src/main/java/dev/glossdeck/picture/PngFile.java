package dev.glossdeck.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Reads the properties of a PNG file, and verifies the checksums of its chunks (W3C, "Portable
 * Network Graphics", 5.3). Like browsers, it tolerates wrong checksums of pixels if all pixels are
 * there.
 */
final class PngFile {
  static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";

  private static final int LENGTH_AND_TYPE = 8;
  private static final int CHECKSUM = 4;
  private static final int HEADER_SIZE = 13;
  private static final int BITS = 8;
  private static final int COLOUR_TYPE = 9;
  private static final int INTERLACE = 12;
  private static final int PALETTE = 1;
  private static final int COLOUR = 2;
  private static final int ALPHA = 4;
  private static final int COLOURS = 3;

  private final PictureBytes bytes;
  private final List<PngPixels.Part> pixels = new ArrayList<>();
  private int width;
  private int height;
  private int bits;
  private int colourType;
  private boolean isInterlaced;
  private boolean isTransparent;
  private boolean hasChecksumErrors;
  private Optional<PngPixels.Part> palette = Optional.empty();

  private PngFile(PictureBytes bytes) {
    this.bytes = bytes;
  }

  static Picture read(PictureBytes bytes) throws PictureFault {
    PngFile file = parse(bytes);
    return new Picture(PictureFormat.PNG, file.width, file.height, file.isTransparent);
  }

  /** Parses and checks a file. */
  static PngFile parse(PictureBytes bytes) throws PictureFault {
    PngFile file = new PngFile(bytes);
    file.header();
    file.chunks();
    return file;
  }

  private void header() throws PictureFault {
    int header = SIGNATURE.length();
    if (!bytes.has(header + CHECKSUM, "IHDR") || bytes.bigEndianLength(header) != HEADER_SIZE) {
      throw PictureFault.broken("does not begin as PNG does");
    }
    int data = header + LENGTH_AND_TYPE;
    long wide = bytes.bigEndianInt(data);
    long high = bytes.bigEndianInt(data + Integer.BYTES);
    PictureBounds.checkPixels(wide, high);
    width = (int) wide;
    height = (int) high;
    bits = bytes.at(data + BITS);
    colourType = bytes.at(data + COLOUR_TYPE);
    isInterlaced = bytes.at(data + INTERLACE) != 0;
    isTransparent = (colourType & ALPHA) != 0;
  }

  private void chunks() throws PictureFault {
    int at = SIGNATURE.length();
    while (!bytes.has(at + CHECKSUM, "IEND")) {
      at = chunk(at);
    }
    chunk(at);
    if (pixels.isEmpty()) {
      throw PictureFault.broken("has no pixels");
    }
    int channels = samples() + ((colourType & ALPHA) == 0 ? 0 : 1);
    long size = height * (((long) width * bits * channels + Byte.SIZE - 1) / Byte.SIZE);
    if (hasChecksumErrors && !PngPixels.areComplete(bytes.array(), pixels, size)) {
      throw PictureFault.broken("is damaged: its pixels cannot be read");
    }
  }

  /** Checks a chunk, and returns the index of the next one. */
  private int chunk(int at) throws PictureFault {
    int length = bytes.bigEndianLength(at);
    int end = at + LENGTH_AND_TYPE + length;
    CRC32 checksum = new CRC32();
    bytes.require(end, CHECKSUM);
    checksum.update(bytes.array(), at + CHECKSUM, CHECKSUM + length);
    boolean isRight = checksum.getValue() == bytes.bigEndianInt(end);
    if (bytes.has(at + CHECKSUM, "IDAT")) {
      pixels.add(new PngPixels.Part(at + LENGTH_AND_TYPE, length));
      hasChecksumErrors |= !isRight;
    } else if (!isRight && Character.isUpperCase(bytes.at(at + CHECKSUM))) {
      // An upper-case letter marks a critical chunk.
      throw PictureFault.broken("is damaged: a checksum in it does not fit");
    } else if (bytes.has(at + CHECKSUM, "PLTE")) {
      palette = Optional.of(new PngPixels.Part(at + LENGTH_AND_TYPE, length));
    }
    isTransparent |= bytes.has(at + CHECKSUM, "tRNS");
    return end + CHECKSUM;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** The number of bits per sample. */
  int bits() {
    return bits;
  }

  /** The number of samples per pixel, without alpha. */
  int samples() {
    return (colourType & COLOUR) == 0 || hasPalette() ? 1 : COLOURS;
  }

  boolean hasPalette() {
    return (colourType & PALETTE) != 0;
  }

  boolean isInterlaced() {
    return isInterlaced;
  }

  boolean isTransparent() {
    return isTransparent;
  }

  /** Whether a checksum of the pixels is wrong. */
  boolean hasChecksumErrors() {
    return hasChecksumErrors;
  }

  /** The palette, if it has a valid size. */
  Optional<byte[]> palette() {
    return palette
        .filter(part -> part.length() > 0 && part.length() % COLOURS == 0)
        .filter(part -> part.length() <= COLOURS << Math.min(bits, Byte.SIZE))
        .map(part -> Arrays.copyOfRange(bytes.array(), part.from(), part.from() + part.length()));
  }

  /** The positions of the compressed pixels. */
  List<PngPixels.Part> pixels() {
    return pixels;
  }

  /** The whole file; not copied. */
  byte[] array() {
    return bytes.array();
  }
}
