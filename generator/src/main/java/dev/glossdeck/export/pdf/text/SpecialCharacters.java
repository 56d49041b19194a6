package dev.glossdeck.export.pdf.text;

import java.util.Locale;

/** Characters that control the layout of text: spaces, line ends and hyphens. */
public final class SpecialCharacters {
  /** SOFT HYPHEN, where a word may be hyphenated. */
  static final int SOFT_HYPHEN = 0xAD;

  /** ZERO WIDTH SPACE, where a line may end without a hyphen. */
  static final int ZERO_WIDTH_SPACE = 0x200B;

  /** The separators in file names, addresses and identifiers. */
  static final String SEPARATORS = "_./-";

  private static final int LONG_WORD = 24;
  private static final int NEXT_LINE = 0x85;
  private static final int NO_BREAK_SPACE = 0xA0;
  private static final int FIGURE_SPACE = 0x2007;
  private static final int LINE_SEPARATOR = 0x2028;
  private static final int PARAGRAPH_SEPARATOR = 0x2029;
  private static final int NARROW_NO_BREAK_SPACE = 0x202F;

  private SpecialCharacters() {}

  /** Whether a character ends a line (Unicode Standard, 5.8 "Newline Guidelines"). */
  static boolean isLineEnd(int codePoint) {
    return (codePoint >= '\n' && codePoint <= '\r')
        || codePoint == NEXT_LINE
        || codePoint == LINE_SEPARATOR
        || codePoint == PARAGRAPH_SEPARATOR;
  }

  /** Whether a character is a space at which a line may end. */
  static boolean isSpace(int codePoint) {
    return codePoint == '\t'
        || (Character.getType(codePoint) == Character.SPACE_SEPARATOR
            && !isNoBreakSpace(codePoint));
  }

  /** Whether a character is a space at which no line may end. */
  static boolean isNoBreakSpace(int codePoint) {
    return codePoint == NO_BREAK_SPACE
        || codePoint == FIGURE_SPACE
        || codePoint == NARROW_NO_BREAK_SPACE;
  }

  /**
   * Whether a line may end after a character between two others, that is, after a hyphen, dash or
   * slash within a word.
   */
  static boolean mayBreakAfter(int before, int at, int after) {
    boolean parting = at == '-' || at == '/' || (at >= 0x2010 && at <= 0x2014 && at != 0x2011);
    return parting && Character.isLetterOrDigit(before) && Character.isLetter(after);
  }

  /**
   * Whether the word around an index has more than 24 chars. Shorter words are not broken: a line
   * that ends with a hyphen reads worse, and programs that extract text join it wrongly.
   */
  static boolean isInLongWord(String text, int index) {
    int from = index;
    while (from > 0 && index - from <= LONG_WORD && !isWordEnd(text.charAt(from - 1))) {
      from--;
    }
    int to = index;
    while (to < text.length() && to - from <= LONG_WORD && !isWordEnd(text.charAt(to))) {
      to++;
    }
    return to - from > LONG_WORD;
  }

  private static boolean isWordEnd(char at) {
    return isSpace(at) || isLineEnd(at);
  }

  /** Whether a character can be quoted in a message. */
  public static boolean isQuotable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  /** The name of a code point, such as {@code U+4E2D}. */
  public static String name(int codePoint) {
    String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
