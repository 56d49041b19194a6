package dev.glossdeck.export.pdf.font;

/** Properties of characters that depend on their scripts. */
public final class Scripts {
  private static final int LAST_ASCII = 0x7F;
  private static final int GRAPHEME_JOINER = 0x34F;

  /**
   * The ranges of characters that need no shaping, one glyph each: first and last, ascending.
   * Latin, Greek, Cyrillic, Armenian, Georgian, symbols, Chinese, Japanese, Korean and single
   * emoji.
   */
  private static final int[] SIMPLE = {
    0x0000, 0x02FF,
    0x0370, 0x0482,
    0x048A, 0x0590,
    0x10A0, 0x10FF,
    0x1200, 0x135C,
    0x1360, 0x139F,
    0x13A0, 0x16FF,
    0x1C80, 0x1CBF,
    0x1D00, 0x1DBF,
    0x1E00, 0x200C,
    0x200E, 0x202A,
    0x202C, 0x202D,
    0x202F, 0x2066,
    0x2068, 0x20CF,
    0x2100, 0x2CEE,
    0x2CF2, 0x2D7E,
    0x2E00, 0x3029,
    0x3030, 0x3098,
    0x309B, 0xA66E,
    0xA700, 0xA7FF,
    0xAB30, 0xAB6F,
    0xAC00, 0xD7A3,
    0xE000, 0xFB17,
    0xFE00, 0xFE1F,
    0xFE30, 0xFE6F,
    0xFEFF, 0xFFFF,
    0x1D400, 0x1D7FF,
    0x1F000, 0x1F1E5,
    0x1F200, 0x1F3FA,
    0x1F400, 0x1FBFF,
    0x20000, 0x3FFFF
  };

  private static final int LAST_LATIN = SIMPLE[1];

  private Scripts() {}

  /**
   * Whether the glyph of a character or its position depends on its neighbours: letters that join,
   * marks, vowel signs, parts of sequences, and bidirectional formatting characters.
   */
  public static boolean needsShaping(int codePoint) {
    if (codePoint <= LAST_LATIN) {
      return false;
    }
    for (int i = 2; i < SIMPLE.length; i += 2) {
      if (codePoint <= SIMPLE[i + 1]) {
        return codePoint < SIMPLE[i];
      }
    }
    return true;
  }

  /** Whether a character is a letter of a script that is written from right to left. */
  public static boolean isRightToLeft(int codePoint) {
    byte direction = Character.getDirectionality(codePoint);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Whether a character is invisible: joiners, directional marks, variation selectors, tags. */
  public static boolean isInvisible(int codePoint) {
    return codePoint > LAST_ASCII && isInvisibleSign(codePoint);
  }

  private static boolean isInvisibleSign(int codePoint) {
    return (Character.getType(codePoint) == Character.FORMAT && !isNumberSign(codePoint))
        || codePoint == GRAPHEME_JOINER
        || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
        || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
  }

  /** Whether a character encloses a number; these are the only visible format characters. */
  private static boolean isNumberSign(int codePoint) {
    return (codePoint >= 0x600 && codePoint <= 0x605)
        || codePoint == 0x6DD
        || codePoint == 0x70F
        || (codePoint >= 0x890 && codePoint <= 0x891)
        || codePoint == 0x8E2
        || codePoint == 0x110BD
        || codePoint == 0x110CD;
  }
}
