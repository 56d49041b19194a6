package dev.glossdeck.read;

/** White space in the sense of Unicode, no-break spaces too. */
public final class Whitespace {
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
