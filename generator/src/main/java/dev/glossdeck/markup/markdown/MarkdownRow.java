package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SegmentedSequence;
import dev.glossdeck.markup.tree.Dollars;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a row of a table at its bars. A bar behind a backslash is none, and means a bar in code too
 * (GitHub's Markdown, example 200); one within code or a formula is none either.
 */
final class MarkdownRow {
  private static final char BAR = '|';

  private final BasedSequence line;
  private final List<BasedSequence> cells = new ArrayList<>();

  /** The open cell, without the backslashes before bars. */
  private final List<BasedSequence> parts = new ArrayList<>();

  private int from;
  private int at;

  private MarkdownRow(BasedSequence line) {
    this.line = line;
  }

  /** The cells of a row without white space at its ends; each is trimmed. */
  static List<BasedSequence> cells(BasedSequence line) {
    MarkdownRow row = new MarkdownRow(line.trim());
    row.cut();
    return row.cells;
  }

  private void cut() {
    at = line.startsWith("|") ? 1 : 0;
    from = at;
    while (at < line.length()) {
      switch (line.charAt(at)) {
        case BAR -> {
          endCell();
          at++;
          from = at;
        }
        case '\\' -> backslash();
        case '`' -> code();
        case '$' -> at = endOfFormula();
        default -> at++;
      }
    }
    if (from < line.length() || !parts.isEmpty()) {
      endCell();
    }
  }

  private void endCell() {
    parts.add(line.subSequence(from, Math.min(at, line.length())));
    BasedSequence cell =
        parts.size() == 1 ? parts.get(0) : SegmentedSequence.create(line, List.copyOf(parts));
    cells.add(cell.trim());
    parts.clear();
  }

  private void backslash() {
    if (line.safeCharAt(at + 1) == BAR) {
      leaveOutBackslash();
    } else if (line.safeCharAt(at + 1) == '(') {
      int end = line.indexOf("\\)", at + 2);
      at = end < 0 ? at + 2 : end + 2;
    } else {
      at += 2;
    }
  }

  private void leaveOutBackslash() {
    parts.add(line.subSequence(from, at));
    from = at + 1;
    at += 2;
  }

  private void code() {
    int run = run(at);
    int end = at + run;
    while (end < line.length() && !(line.charAt(end) == '`' && run(end) == run)) {
      end += line.charAt(end) == '`' ? run(end) : 1;
    }
    if (end == line.length()) {
      at += run;
      return;
    }
    while (at < end + run) {
      if (line.charAt(at) == '\\' && line.charAt(at + 1) == BAR) {
        leaveOutBackslash();
      } else {
        at++;
      }
    }
  }

  private int run(int start) {
    int end = start;
    while (end < line.length() && line.charAt(end) == '`') {
      end++;
    }
    return end - start;
  }

  private int endOfFormula() {
    int close = line.safeCharAt(at + 1) == '$' ? line.indexOf("$$", at + 2) : -1;
    return close < 0 ? Dollars.closing(line, at).orElse(at) + 1 : close + 2;
  }
}
