package dev.glossdeck.export.pdf.font;

import java.io.ByteArrayOutputStream;

/** Encodes numbers in PostScript fonts (Adobe Technical Notes 5176, 4, and 5177, 3.2). */
final class CffNumbers {
  private static final int ONE_BYTE = 107;
  private static final int ONE_BYTE_ZERO = 139;
  private static final int TWO_BYTES = 1131;
  private static final int TWO_BYTES_POSITIVE = 247;
  private static final int TWO_BYTES_NEGATIVE = 251;
  private static final int SHORT = 28;
  private static final int LONG = 29;
  private static final int FIXED = 255;

  private CffNumbers() {}

  /**
   * Writes a 16-bit integer in the shortest form, which is the same in outlines and dictionaries.
   */
  static void integer(int value, ByteArrayOutputStream out) {
    int size = Math.abs(value);
    if (size <= ONE_BYTE) {
      out.write(value + ONE_BYTE_ZERO);
    } else if (size <= TWO_BYTES) {
      int rest = size - ONE_BYTE - 1;
      out.write((value > 0 ? TWO_BYTES_POSITIVE : TWO_BYTES_NEGATIVE) + (rest >> Byte.SIZE));
      out.write(rest);
    } else {
      out.write(SHORT);
      bytes(value, Short.BYTES, out);
    }
  }

  /** Writes a fixed-point number with 16 fractional bits, for outlines. */
  static void fixed(int value, ByteArrayOutputStream out) {
    out.write(FIXED);
    bytes(value, Integer.BYTES, out);
  }

  /** Writes an integer in five bytes, for dictionaries. */
  static void offset(int value, ByteArrayOutputStream out) {
    out.write(LONG);
    bytes(value, Integer.BYTES, out);
  }

  /** Writes the lowest bytes of a number, big-endian. */
  static void bytes(int value, int count, ByteArrayOutputStream out) {
    for (int i = count - 1; i >= 0; i--) {
      out.write(value >> (i * Byte.SIZE));
    }
  }
}
