package dev.glossdeck.deck.headword;

/**
 * The bounds of words in a text: a word is a run of letters, marks and digits of any script ({@code
 * [\\p{L}\\p{M}\\p{N}]+}). Texts have many words, so that this is no regular expression.
 */
public final class WordBounds {
  private static final int KINDS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER;

  private WordBounds() {}

  private static boolean isOfWord(int codePoint) {
    return (KINDS >> Character.getType(codePoint) & 1) != 0;
  }

  /**
   * The start of the first word at or behind a place.
   *
   * @param text any text
   * @param from an index in UTF-16 units, 0 to the length of the text
   * @return its index; the length of the text if there is no word
   */
  public static int start(String text, int from) {
    return endOf(false, text, from);
  }

  /**
   * The end of a word.
   *
   * @param text any text
   * @param start the index of a word's first character
   * @return the index behind its last character
   */
  public static int end(String text, int start) {
    return endOf(true, text, start);
  }

  /** The end of a run of characters that are all of words, or all not. */
  private static int endOf(boolean isWord, String text, int start) {
    int at = start;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (isOfWord(codePoint) != isWord) {
        return at;
      }
      at += Character.charCount(codePoint);
    }
    return at;
  }

  /**
   * Whether a text is one word and nothing else.
   *
   * @param text any text
   * @return false for the empty text
   */
  static boolean isWord(String text) {
    return !text.isEmpty() && end(text, 0) == text.length();
  }
}
