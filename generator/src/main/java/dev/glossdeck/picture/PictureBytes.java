package dev.glossdeck.picture;

import java.nio.charset.StandardCharsets;

/** Reads numbers from the bytes of a file. Methods throw a {@link PictureFault} beyond its end. */
final class PictureBytes {
  private static final int BYTE_BITS = 8;
  private static final int BYTE_MASK = 0xFF;

  private final byte[] bytes;

  PictureBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  int length() {
    return bytes.length;
  }

  byte[] array() {
    return bytes;
  }

  /** An unsigned byte. */
  int at(int index) throws PictureFault {
    require(index, 1);
    return bytes[index] & BYTE_MASK;
  }

  /** An unsigned big-endian number of 1 to 3 bytes. */
  int bigEndian(int index, int size) throws PictureFault {
    int value = 0;
    for (int i = 0; i < size; i++) {
      value = (value << BYTE_BITS) | at(index + i);
    }
    return value;
  }

  /** An unsigned little-endian number of 1 to 3 bytes. */
  int littleEndian(int index, int size) throws PictureFault {
    int value = 0;
    for (int i = size - 1; i >= 0; i--) {
      value = (value << BYTE_BITS) | at(index + i);
    }
    return value;
  }

  /** An unsigned big-endian number of four bytes. */
  long bigEndianInt(int index) throws PictureFault {
    return ((long) bigEndian(index, 2) << (2 * BYTE_BITS)) | bigEndian(index + 2, 2);
  }

  /**
   * A big-endian length of four bytes.
   *
   * @throws PictureFault if it extends beyond the end
   */
  int bigEndianLength(int index) throws PictureFault {
    return length(index, bigEndianInt(index));
  }

  /**
   * A little-endian length of four bytes.
   *
   * @throws PictureFault if it extends beyond the end
   */
  int littleEndianLength(int index) throws PictureFault {
    return length(
        index, littleEndian(index, 2) | ((long) littleEndian(index + 2, 2) << (2 * BYTE_BITS)));
  }

  private int length(int index, long length) throws PictureFault {
    require(index + Integer.BYTES, length);
    return (int) length;
  }

  /**
   * Checks that a range is within the file.
   *
   * @throws PictureFault if not
   */
  void require(int index, long size) throws PictureFault {
    if (index < 0 || index + size > bytes.length) {
      throw PictureFault.broken("ends too early");
    }
  }

  /** Whether the bytes at an index are those of a string in ISO 8859-1. */
  boolean has(int index, String latin) {
    byte[] wanted = latin.getBytes(StandardCharsets.ISO_8859_1);
    boolean fits = index >= 0 && index + wanted.length <= bytes.length;
    for (int i = 0; fits && i < wanted.length; i++) {
      fits = bytes[index + i] == wanted[i];
    }
    return fits;
  }
}
