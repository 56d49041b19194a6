package dev.glossdeck.export.pdf.text;

/**
 * The line break rules of Chinese and Japanese: a line may end between any two characters except
 * before or after certain punctuation.
 */
final class Ideographs {
  /**
   * Characters that never begin a line, besides closing brackets (JIS X 4051; UAX #14, CJ, EX, NS).
   */
  private static final String NEVER_FIRST =
      "\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\u2026\u2025\u30fb\u30fc\u301c\uff5e"
          + "\u3005\u303b\u309d\u309e\u30fd\u30fe\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085"
          + "\u3087\u308e\u3095\u3096\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7\u30ee"
          + "\u30f5\u30f6\uff05\u2030\u2103\u00b0\u3099\u309a\u309b\u309c,.:;!?%\"'/-";

  /** Characters that never end a line, besides opening brackets. */
  private static final String NEVER_LAST = "\uffe5\uff04\u00a5\u00a3$#\"'";

  private static final int FIRST_WIDE = 0x2E80;
  private static final int LAST_YI = 0xA4CF;

  private Ideographs() {}

  /** Whether a line may end between two adjacent characters, at least one of which is wide. */
  static boolean mayBreakBetween(int before, int after) {
    return (isWide(before) || isWide(after)) && mayEndLine(before) && mayBeginLine(after);
  }

  private static boolean isWide(int codePoint) {
    return codePoint >= FIRST_WIDE
        && (codePoint <= LAST_YI
            || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
            || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
            || (codePoint >= 0xFF01 && codePoint <= 0xFFEF)
            || (codePoint >= 0x20000 && codePoint <= 0x3FFFF));
  }

  private static boolean mayEndLine(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.START_PUNCTUATION, Character.INITIAL_QUOTE_PUNCTUATION -> false;
      default -> !Character.isWhitespace(codePoint) && NEVER_LAST.indexOf(codePoint) < 0;
    };
  }

  private static boolean mayBeginLine(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.END_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.SPACE_SEPARATOR ->
          false;
      default -> !Character.isWhitespace(codePoint) && NEVER_FIRST.indexOf(codePoint) < 0;
    };
  }
}
