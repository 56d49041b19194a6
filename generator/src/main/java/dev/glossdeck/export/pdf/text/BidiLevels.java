package dev.glossdeck.export.pdf.text;

import java.text.Bidi;

/** The levels of embedding of a paragraph's characters (UAX #9). */
final class BidiLevels {
  private final boolean rightToLeft;
  private final byte[] levels;

  private BidiLevels(boolean rightToLeft, byte[] levels) {
    this.rightToLeft = rightToLeft;
    this.levels = levels;
  }

  /** Finds the levels of a paragraph; each line that ends in a line feed is resolved by itself. */
  static BidiLevels of(String text, TextDirection direction) {
    boolean rightToLeft = direction.isRightToLeft(text);
    if (!rightToLeft && !TextDirection.needsBidi(text)) {
      return new BidiLevels(false, new byte[0]);
    }
    byte[] levels = new byte[text.length()];
    for (int from = 0; from < text.length(); ) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline + 1;
      fill(levels, text.substring(from, to), from, rightToLeft);
      from = to;
    }
    return new BidiLevels(rightToLeft, levels);
  }

  private static void fill(byte[] levels, String line, int from, boolean rightToLeft) {
    int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(line, base);
    for (int i = 0; i < line.length(); i++) {
      levels[from + i] = (byte) bidi.getLevelAt(i);
    }
  }

  /** Whether the paragraph's base direction is from right to left. */
  boolean isRightToLeft() {
    return rightToLeft;
  }

  /** The level of the char at an index. */
  int at(int index) {
    return levels.length == 0 ? 0 : levels[index];
  }

  /** The index after the last char, before an end, with the level of the one at a start. */
  int end(int start, int end) {
    int at = start;
    while (at < end && at(at) == at(start)) {
      at++;
    }
    return at;
  }
}
