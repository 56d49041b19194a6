package dev.glossdeck.read.delimited;

import dev.glossdeck.read.Whitespace;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a line at its bars. A field in quotation marks may hold bars, and two quotation marks stand
 * for one in it (RFC 4180, 2); but if text follows the closing mark, all of the field is text.
 */
final class TextFields {
  private static final char BAR = '|';
  private static final char QUOTE = '"';

  private final String line;
  private final List<Field> fields = new ArrayList<>();

  /**
   * A field of a line.
   *
   * @param text its content, without white space at its ends and without quotation marks around it
   * @param start the index of its first character in the line, after white space
   * @param isOpen whether it begins with a quotation mark that none closes
   */
  record Field(String text, int start, boolean isOpen) {}

  private TextFields(String line) {
    this.line = line;
  }

  /** The fields of a line; one if it has no bar. */
  static List<Field> of(String line) {
    TextFields fields = new TextFields(line);
    int from = 0;
    while (from <= line.length()) {
      from = fields.take(from);
    }
    return fields.fields;
  }

  /** Takes the field that begins at an index and returns where the next one begins. */
  private int take(int from) {
    int start = skipSpace(from);
    if (start < line.length() && line.charAt(start) == QUOTE) {
      int close = closing(start + 1);
      int end = close < 0 ? line.length() : skipSpace(close + 1);
      if (close < 0 || end == line.length() || line.charAt(end) == BAR) {
        String content = close < 0 ? line.substring(start) : line.substring(start + 1, close);
        String text = close < 0 ? content : content.replace("\"\"", "\"");
        fields.add(new Field(Whitespace.trim(text), start, close < 0));
        return end + 1;
      }
    }
    int bar = line.indexOf(BAR, from);
    int end = bar < 0 ? line.length() : bar;
    fields.add(new Field(Whitespace.trim(line.substring(from, end)), Math.min(start, end), false));
    return end + 1;
  }

  /** The index of the mark that closes a quotation, or -1. */
  private int closing(int from) {
    int quote = line.indexOf(QUOTE, from);
    while (quote >= 0 && quote + 1 < line.length() && line.charAt(quote + 1) == QUOTE) {
      quote = line.indexOf(QUOTE, quote + 2);
    }
    return quote;
  }

  private int skipSpace(int from) {
    int index = from;
    while (index < line.length() && Whitespace.is(line.charAt(index))) {
      index++;
    }
    return index;
  }
}
