package dev.glossdeck.export.pdf.text;

import java.text.Bidi;
import java.util.BitSet;

/** The levels of embedding of a paragraph's characters (UAX #9). */
final class BidiLevels {
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

  private final boolean rightToLeft;
  private final byte[] levels;

  private BidiLevels(boolean rightToLeft, byte[] levels) {
    this.rightToLeft = rightToLeft;
    this.levels = levels;
  }

  /**
   * Finds the levels of a paragraph; each line that ends in a line feed is resolved by itself.
   *
   * @param isolated the indices of the chars in isolates from left to right, such as code, on which
   *     the order of the text around them does not depend
   */
  static BidiLevels of(String text, BitSet isolated, TextDirection direction) {
    boolean rightToLeft = direction.isRightToLeft(outside(text, isolated));
    if (!rightToLeft && !TextDirection.needsBidi(text)) {
      return new BidiLevels(false, new byte[0]);
    }
    byte[] levels = new byte[text.length()];
    for (int from = 0; from < text.length(); ) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline + 1;
      fill(levels, text.substring(from, to), from, isolated, rightToLeft);
      from = to;
    }
    return new BidiLevels(rightToLeft, levels);
  }

  /** Isolates have no say in the direction of their paragraph (P2). */
  private static String outside(String text, BitSet isolated) {
    if (isolated.isEmpty()) {
      return text;
    }
    StringBuilder outside = new StringBuilder(text);
    isolated.stream().forEach(at -> outside.setCharAt(at, StyledText.OBJECT));
    return outside.toString();
  }

  private static void fill(
      byte[] levels, String line, int from, BitSet isolated, boolean rightToLeft) {
    StringBuilder marked = new StringBuilder(line.length());
    int[] places = new int[line.length()];
    for (int i = 0; i < places.length; i++) {
      boolean isIsolated = isolated.get(from + i);
      if (isIsolated && (i == 0 || !isolated.get(from + i - 1))) {
        marked.append(LEFT_TO_RIGHT_ISOLATE);
      } else if (!isIsolated && i > 0 && isolated.get(from + i - 1)) {
        marked.append(POP_DIRECTIONAL_ISOLATE);
      }
      places[i] = marked.length();
      marked.append(line.charAt(i));
    }
    int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(marked.toString(), base);
    for (int i = 0; i < places.length; i++) {
      levels[from + i] = (byte) bidi.getLevelAt(places[i]);
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
