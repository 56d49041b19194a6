package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.tree.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Cuts text into records. A field in quotation marks may hold separators and line ends, and two
 * quotation marks stand for one in it (RFC 4180, 2); padding around the marks is no content. If
 * text follows the closing mark on the line of the opening one, the marks are text.
 *
 * <p>No CSV library that we know serves this rule: they take text behind a closing mark for an
 * error or drop the marks, and tell no columns. What we write goes through one.
 */
final class RowCutter {
  private static final char QUOTE = '"';

  /** More fields have no deck; a record with more of them is refused. */
  static final int MOST_FIELDS = 2000;

  private final String path;
  private final String text;
  private final String separator;

  /** No quotation mark stands at or behind this index. */
  private int lastQuote;

  /** The next line end and separator, if they stand at or behind the current place. */
  private int nextLineEnd = -1;

  private int nextSeparator = -1;

  private int line;
  private int lineStart;
  private int at;

  /**
   * Prepares to cut.
   *
   * @param path the file
   * @param text lines separated by LF
   * @param from the index where the first record begins, at the start of a line
   * @param line the number of that line, 1-based
   * @param separator the separator of fields, not empty
   */
  RowCutter(String path, String text, int from, int line, String separator) {
    this.path = path;
    this.text = text;
    this.separator = separator;
    this.line = line;
    this.at = from;
    this.lineStart = from;
    this.lastQuote = text.lastIndexOf(QUOTE);
  }

  /** Hands over each record that holds something besides white space. */
  void each(Consumer<Row> consumer) {
    while (at < text.length()) {
      Row row = next();
      boolean isEmptyLine = row.cells().size() == 1 && row.cells().get(0).isEmpty();
      if (!isEmptyLine) {
        consumer.accept(row);
      }
    }
  }

  private Row next() {
    Span whole = new Span(line, lineStart);
    List<Cell> cells = new ArrayList<>(3);
    List<Integer> ends = new ArrayList<>(3);
    boolean goesOn = true;
    while (goesOn) {
      cells.add(cells.size() < MOST_FIELDS ? field(whole) : rest(whole));
      ends.add(at);
      goesOn = text.startsWith(separator, at) && at < text.length();
      at += goesOn ? separator.length() : 0;
    }
    endLine();
    return new Row(cells, place(whole, whole.start), new Ends(this, whole, ends));
  }

  /** The rest of the line as one field. */
  private Cell rest(Span row) {
    int from = at;
    int newline = text.indexOf('\n', from);
    at = newline < 0 ? text.length() : newline;
    String content = Whitespace.trim(text.substring(from, at));
    return new Cell(content, Quoting.NONE, i -> place(row, from));
  }

  private void endLine() {
    at = Math.min(at + 1, text.length());
    line++;
    lineStart = at;
  }

  /** Takes the field at the current place and goes to what ends it. */
  private Cell field(Span row) {
    int from = at;
    int start = skipPadding(from);
    if (start == text.length() || text.charAt(start) != QUOTE) {
      return plain(row, start, endOfField(from), Quoting.NONE);
    }
    int close = closing(start + 1);
    int after = close < 0 ? -1 : skipPadding(close + 1);
    if (after >= 0 && endsField(after)) {
      return quoted(row, start + 1, close, after);
    }
    int end = endOfField(from);
    if (close < 0 || hasLineEnd(start, close)) {
      return plain(row, start, end, Quoting.OPEN);
    }
    return plain(row, start, end, close > end ? Quoting.CUT : Quoting.NONE);
  }

  private Cell plain(Span row, int start, int end, Quoting quoting) {
    int to = end;
    while (to > start && Whitespace.is(text.charAt(to - 1))) {
      to--;
    }
    at = end;
    int begin = Math.min(start, end);
    String content = text.substring(begin, Math.max(begin, to));
    return new Cell(content, quoting, new Places(this, row, begin, end));
  }

  private Cell quoted(Span row, int from, int close, int after) {
    String content = text.substring(from, close);
    int newlines = (int) content.chars().filter(c -> c == '\n').count();
    line += newlines;
    lineStart = newlines == 0 ? lineStart : from + content.lastIndexOf('\n') + 1;
    at = after;
    String whole = content.replace("\"\"", "\"");
    int begin = Math.min(skipAnySpace(from), close);
    return new Cell(
        Whitespace.trim(whole),
        Quoting.WHOLE,
        i -> place(row, i == 0 ? begin - (begin == from ? 1 : 0) : inside(begin, close, i)),
        whole);
  }

  /** The index in the file of a character of a quoted field. */
  private int inside(int from, int close, int index) {
    int in = from;
    for (int i = 0; i < index && in < close; i++) {
      in += text.charAt(in) == QUOTE ? 2 : 1;
    }
    return Math.min(in, close);
  }

  /** The index of the mark that closes a quotation, or -1. */
  private int closing(int from) {
    int quote = from > lastQuote ? -1 : text.indexOf(QUOTE, from);
    while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == QUOTE) {
      quote = quote + 2 > lastQuote ? -1 : text.indexOf(QUOTE, quote + 2);
    }
    return quote;
  }

  /** Looks no further than it must, since a line may be long and hold many marks. */
  private boolean hasLineEnd(int from, int to) {
    int index = from;
    while (index < to && text.charAt(index) != '\n') {
      index++;
    }
    return index < to;
  }

  private boolean endsField(int index) {
    return index == text.length()
        || text.charAt(index) == '\n'
        || text.startsWith(separator, index);
  }

  private int endOfField(int from) {
    if (nextLineEnd < from) {
      nextLineEnd = orEnd(text.indexOf('\n', from));
    }
    if (nextSeparator < from) {
      nextSeparator =
          orEnd(
              separator.length() == 1
                  ? text.indexOf(separator.charAt(0), from)
                  : text.indexOf(separator, from));
    }
    return Math.min(nextLineEnd, nextSeparator);
  }

  private int orEnd(int index) {
    return index < 0 ? text.length() : index;
  }

  /** White space that is neither a line end nor part of a separator. */
  private int skipPadding(int from) {
    int index = from;
    while (index < text.length()
        && text.charAt(index) != '\n'
        && Whitespace.is(text.charAt(index))
        && !text.startsWith(separator, index)) {
      index++;
    }
    return index;
  }

  private int skipAnySpace(int from) {
    int index = from;
    while (index < text.length() && Whitespace.is(text.charAt(index))) {
      index++;
    }
    return index;
  }

  private SourcePosition place(Span row, int index) {
    int number = row.line;
    int start = row.start;
    for (int at = start; at < index; at++) {
      if (text.charAt(at) == '\n') {
        number++;
        start = at + 1;
      }
    }
    return new SourcePosition(path, number, 1 + text.codePointCount(start, index));
  }

  /** The first line of a record: its number and the index of its start. */
  private record Span(int line, int start) {}

  /**
   * The positions of the characters of a field without marks. A class, since the JVM makes those of
   * lambda expressions slowly until it has optimized them.
   */
  private record Places(RowCutter cutter, Span row, int from, int end)
      implements IntFunction<SourcePosition> {
    @Override
    public SourcePosition apply(int index) {
      return cutter.place(row, Math.min(from + index, end));
    }
  }

  /** The positions of the ends of fields. */
  private record Ends(RowCutter cutter, Span row, List<Integer> ends)
      implements IntFunction<SourcePosition> {
    @Override
    public SourcePosition apply(int index) {
      return cutter.place(row, ends.get(index - 1));
    }
  }
}
