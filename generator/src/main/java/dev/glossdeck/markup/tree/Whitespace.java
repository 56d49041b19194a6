package dev.glossdeck.markup.tree;

/** White space in the sense of Unicode, no-break spaces too. */
public final class Whitespace {
  /** White space to Unicode, though not to {@link Character}. */
  private static final char NEXT_LINE = '\u0085';

  private Whitespace() {}

  /**
   * Whether a character is white space.
   *
   * @param codePoint the character
   * @return true for spaces, no-break spaces, tabs and line ends
   */
  public static boolean is(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /**
   * The text with each run of white space as one space, and none at its ends.
   *
   * @param text any text
   * @return one line
   */
  public static String folded(String text) {
    if (isFolded(text)) {
      return text;
    }
    StringBuilder folded = new StringBuilder(text.length());
    boolean isApart = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isWhite(c)) {
        isApart = !folded.isEmpty();
        continue;
      }
      if (isApart) {
        folded.append(' ');
      }
      folded.append(c);
      isApart = false;
    }
    return folded.toString().strip();
  }

  /** Whether there is nothing to fold, as in most texts. */
  private static boolean isFolded(String text) {
    boolean isApart = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isSpace = c == ' ';
      boolean isSign = c > ' ' && c <= '~'; // Of ASCII, which needs no table.
      if (isSpace ? isApart : !isSign && (isWhite(c) || Character.isWhitespace(c))) {
        return false;
      }
      isApart = isSpace;
    }
    return !isApart || text.isEmpty();
  }

  /** The property White_Space of Unicode (UAX 44), which has no character beyond 16 bits. */
  private static boolean isWhite(char c) {
    return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == NEXT_LINE;
  }

  /**
   * The text without white space at its ends.
   *
   * @param text any text
   * @return a part of it
   */
  public static String trim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && is(text.charAt(from))) {
      from++;
    }
    while (to > from && is(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }
}
