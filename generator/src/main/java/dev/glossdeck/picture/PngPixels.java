package dev.glossdeck.picture;

import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Decompresses the pixels of a PNG file with wrong checksums. */
final class PngPixels {
  private static final int BUFFER = 1 << 16;

  private PngPixels() {}

  /** A range of compressed bytes. */
  record Part(int from, int length) {}

  /** Whether at least a number of bytes is decompressed. */
  static boolean areComplete(byte[] file, List<Part> parts, long size) {
    Inflater inflater = new Inflater();
    byte[] buffer = new byte[BUFFER];
    long found = 0;
    try {
      for (Part part : parts) {
        inflater.setInput(file, part.from, part.length);
        while (found < size && !inflater.needsInput() && !inflater.finished()) {
          found += inflater.inflate(buffer, 0, (int) Math.min(BUFFER, size - found));
        }
      }
    } catch (DataFormatException e) {
      return false;
    } finally {
      inflater.end();
    }
    return found >= size;
  }
}
