package dev.glossdeck.export.pdf.object;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** The offsets of a file's objects (PDF 32000-1, 7.5.8), in eight bytes each. */
final class CrossReferences {
  /** Type, offset or number of an object stream, and place in that. */
  private static final int COLUMNS = 1 + Integer.BYTES + 1;

  /** 7.4.4.4: each row as its difference from the one above, which compresses well. */
  private static final int UP = 2;

  private static final int FREE = 0;
  private static final int IN_FILE = 1;
  private static final int IN_STREAM = 2;

  /** The columns of each object, the first in the highest bits. */
  private long[] rows = new long[1024];

  /** The object 0 is always free. */
  private int count = 1;

  CrossReferences() {
    rows[0] = row(FREE, 0, 0xFF);
  }

  /** The next number. */
  int reserve() {
    if (count == rows.length) {
      rows = Arrays.copyOf(rows, 2 * count);
    }
    return count++;
  }

  /**
   * Notes where an object begins.
   *
   * @param offset in bytes from the start of the file
   */
  void stands(int number, long offset) {
    if (offset > Integer.MAX_VALUE) {
      throw new IllegalStateException("a file of two gigabytes");
    }
    rows[number] = row(IN_FILE, offset, 0);
  }

  /** Notes which objects stand in an object stream. */
  void standsIn(int stream, List<Integer> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      rows[numbers.get(i)] = row(IN_STREAM, stream, i);
    }
  }

  private static long row(int type, long place, int index) {
    return ((long) type << (Long.SIZE - Byte.SIZE)) | (place << Byte.SIZE) | index;
  }

  DictionaryText dictionary() {
    return new DictionaryText()
        .name("Type", "XRef")
        .number("Size", count)
        .raw("W", "[1 4 1]")
        .raw("DecodeParms", "<</Predictor 12/Columns " + COLUMNS + ">>");
  }

  byte[] deflated() {
    ByteBuffer bytes = ByteBuffer.allocate(count * (1 + COLUMNS));
    long above = 0;
    for (int number = 0; number < count; number++) {
      bytes.put((byte) UP);
      for (int shift : new int[] {56, 32, 24, 16, 8, 0}) {
        bytes.put((byte) ((rows[number] >> shift) - (above >> shift)));
      }
      above = rows[number];
    }
    return Deflated.of(bytes.array(), bytes.capacity());
  }
}
