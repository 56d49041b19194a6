package dev.glossdeck.export.pdf.object;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Bytes for the filter FlateDecode (PDF 32000-1, 7.4.4). */
final class Deflated {
  /** Higher levels take twice the time for a file that is smaller by a thirtieth. */
  private static final int LEVEL = 4;

  private Deflated() {}

  /**
   * Compresses bytes.
   *
   * @param length the number of bytes, from the first one on
   */
  static byte[] of(byte[] plain, int length) {
    Deflater deflater = new Deflater(LEVEL);
    try {
      deflater.setInput(plain, 0, length);
      deflater.finish();
      byte[] deflated = new byte[64 + length / 2];
      int size = 0;
      while (!deflater.finished()) {
        if (size == deflated.length) {
          deflated = Arrays.copyOf(deflated, 2 * size);
        }
        size += deflater.deflate(deflated, size, deflated.length - size);
      }
      return Arrays.copyOf(deflated, size);
    } finally {
      deflater.end();
    }
  }
}
