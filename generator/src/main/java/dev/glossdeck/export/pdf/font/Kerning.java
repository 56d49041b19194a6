package dev.glossdeck.export.pdf.font;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The kerning of pairs of glyphs (OpenType, "kern", format 0). PDFBox's lookup is thirty times
 * slower.
 */
final class Kerning {
  /** The kerning of a font without such a table. */
  static final Kerning NONE = new Kerning(new int[0], new short[0]);

  private static final int SUBTABLE_HEADER = 6;
  private static final int SEARCH_HELP = 6;
  private static final int SMALLEST = SUBTABLE_HEADER + Short.BYTES + SEARCH_HELP;
  private static final int GLYPH_BITS = 16;

  /** Horizontal kerning values, not minimum, not cross-stream, format 0. */
  private static final int PLAIN_PAIRS = 0x0001;

  private static final int COVERAGE_WITHOUT_OVERRIDE = 0xFFF7;

  private final int[] pairs;
  private final short[] values;
  private final int[] rows;

  private Kerning(int[] pairs, short[] values) {
    this.pairs = pairs;
    this.values = values;
    int lefts = pairs.length == 0 ? 0 : (pairs[pairs.length - 1] >>> GLYPH_BITS) + 1;
    rows = new int[lefts + 1];
    for (int pair : pairs) {
      rows[(pair >>> GLYPH_BITS) + 1]++;
    }
    for (int i = 1; i < rows.length; i++) {
      rows[i] += rows[i - 1];
    }
  }

  /**
   * Parses the first subtable of horizontal pairs.
   *
   * @param table the whole table; any bytes
   */
  static Kerning parse(byte[] table) {
    ByteBuffer in = ByteBuffer.wrap(table);
    if (in.remaining() < Integer.BYTES || in.getShort() != 0) {
      return NONE;
    }
    int subtables = Short.toUnsignedInt(in.getShort());
    for (int i = 0; i < subtables && in.remaining() >= SMALLEST; i++) {
      int start = in.position();
      in.getShort();
      int length = Short.toUnsignedInt(in.getShort());
      if ((in.getShort() & COVERAGE_WITHOUT_OVERRIDE) == PLAIN_PAIRS) {
        return pairs(in);
      }
      in.position(Math.min(in.limit(), start + Math.max(SUBTABLE_HEADER, length)));
    }
    return NONE;
  }

  private static Kerning pairs(ByteBuffer in) {
    int announced = Short.toUnsignedInt(in.getShort());
    in.position(in.position() + SEARCH_HELP);
    int count = Math.min(announced, in.remaining() / (Integer.BYTES + Short.BYTES));
    int[] pairs = new int[count];
    short[] values = new short[count];
    for (int i = 0; i < count; i++) {
      pairs[i] = in.getInt();
      values[i] = in.getShort();
      if (i > 0 && Integer.compareUnsigned(pairs[i - 1], pairs[i]) >= 0) {
        return NONE;
      }
    }
    return new Kerning(pairs, values);
  }

  /** The kerning of a pair, in font units; negative values move glyphs closer. */
  int between(int left, int right) {
    if (left >= rows.length - 1 || rows[left] == rows[left + 1]) {
      return 0;
    }
    int found = Arrays.binarySearch(pairs, rows[left], rows[left + 1], left << GLYPH_BITS | right);
    return found < 0 ? 0 : values[found];
  }
}
