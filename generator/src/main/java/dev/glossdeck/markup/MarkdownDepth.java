package dev.glossdeck.markup;

import java.util.OptionalInt;

/**
 * How many lists and quotations a line may begin. Markdown's parser and its patterns go down a call
 * or more for each, so that they are counted before it sees them.
 */
final class MarkdownDepth {
  /** Marks at the start of a line, where a level of indentation counts as one. */
  static final int MOST_MARKS = 200;

  private static final String MARKS = ">*+-_:";
  private static final String FOOTNOTE = "[^";
  private static final int COLUMNS_PER_LEVEL = 2;

  private MarkdownDepth() {}

  /**
   * The first line with too many marks.
   *
   * @return where it begins, in UTF-16 units
   */
  static OptionalInt firstTooDeep(String text) {
    for (int start = 0; start < text.length(); start = endOfLine(text, start) + 1) {
      if (endOfMost(text, start).isPresent()) {
        return OptionalInt.of(start);
      }
    }
    return OptionalInt.empty();
  }

  /** The text, each line with too many marks ending behind the last that it may have. */
  static String cut(String text) {
    if (firstTooDeep(text).isEmpty()) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    for (int start = 0; start < text.length(); start = endOfLine(text, start) + 1) {
      int end = endOfLine(text, start);
      cut.append(text, start, endOfMost(text, start).orElse(end));
      if (end < text.length()) {
        cut.append('\n');
      }
    }
    return cut.toString();
  }

  private static int endOfLine(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  /** Where a line has all the marks that it may have and goes on with another. */
  private static OptionalInt endOfMost(String text, int start) {
    int at = start;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    int marks = (at - start) / COLUMNS_PER_LEVEL;
    if (marks > MOST_MARKS) {
      return OptionalInt.of(start + MOST_MARKS * COLUMNS_PER_LEVEL);
    }
    while (at < text.length()) {
      int next = behindMark(text, at);
      if (next > at && ++marks > MOST_MARKS) {
        return OptionalInt.of(at);
      }
      if (next == at && !isSpace(text.charAt(at)) && !isDigit(text.charAt(at))) {
        return OptionalInt.empty();
      }
      at = Math.max(next, at + 1);
    }
    return OptionalInt.empty();
  }

  /** The index behind the mark at an index; the index itself if there is none. */
  private static int behindMark(String text, int at) {
    char c = text.charAt(at);
    if (MARKS.indexOf(c) >= 0) {
      return at + 1;
    }
    if ((c == '.' || c == ')') && at > 0 && isDigit(text.charAt(at - 1))) {
      return at + 1;
    }
    int close = text.startsWith(FOOTNOTE, at) ? text.indexOf("]:", at) : -1;
    return close < 0 || close > endOfLine(text, at) ? at : close + 2;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
