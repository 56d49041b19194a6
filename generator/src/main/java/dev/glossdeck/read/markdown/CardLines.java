package dev.glossdeck.read.markdown;

import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a deck in the style of hashcards: {@code Q:} begins a question, {@code A:} its answer,
 * {@code C:} a text with gaps; a line {@code ---} ends a card. What stands in code is no mark.
 */
final class CardLines {
  private static final Pattern MARK = Pattern.compile("([A-Z]):(?:\\s(.*))?");
  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
  private static final Pattern TITLE = Pattern.compile("#\\s+(.*)");
  private static final String END = "---";

  private final String path;
  private final List<String> lines;
  private final Diagnostics diagnostics;
  private final List<Part> parts = new ArrayList<>();
  private List<String> open = new ArrayList<>();
  private char mark;
  private int markLine;
  private String fence = "";

  /**
   * A part of a card.
   *
   * @param mark {@code Q}, {@code A} or {@code C}; {@code -} for the end of a card
   * @param text the lines behind and below the mark, without empty ones at the ends
   * @param line the line of the mark, 1-based
   */
  record Part(char mark, String text, int line) {}

  private CardLines(String path, List<String> lines, Diagnostics diagnostics) {
    this.path = path;
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  /** Whether a deck is written in this style: its first line with words begins a card. */
  static boolean areIn(List<String> lines, int from) {
    return lines.stream()
        .skip(from)
        .filter(line -> !line.isBlank() && !line.strip().equals(END))
        .filter(line -> !TITLE.matcher(line).matches())
        .findFirst()
        .filter(line -> MARK.matcher(line).matches())
        .isPresent();
  }

  /** The heading above the cards. */
  static Optional<String> title(List<String> lines, int from) {
    return lines.stream()
        .skip(from)
        .map(TITLE::matcher)
        .filter(Matcher::matches)
        .map(title -> title.group(1).strip())
        .findFirst();
  }

  static List<Part> of(String path, List<String> lines, int from, Diagnostics diagnostics) {
    CardLines cut = new CardLines(path, lines, diagnostics);
    for (int i = from; i < lines.size(); i++) {
      cut.take(i);
    }
    cut.close();
    return cut.parts;
  }

  private void take(int index) {
    String line = lines.get(index);
    boolean isCode = isCode(line);
    Matcher matcher = MARK.matcher(line);
    if (!isCode && line.stripTrailing().equals(END)) {
      close();
      parts.add(new Part('-', "", index + 1));
    } else if (!isCode && matcher.matches() && begins(matcher.group(1).charAt(0), index)) {
      close();
      mark = matcher.group(1).charAt(0);
      markLine = index + 1;
      open.add(matcher.group(2) == null ? "" : matcher.group(2));
    } else if (mark != 0) {
      open.add(line);
    } else if (!line.isBlank() && !TITLE.matcher(line).matches()) {
      error(index, "text-outside-card", "the text belongs to no card", "write Q: or C: before it");
    }
  }

  /** Other letters begin nothing within a card, and an unknown card where one may begin. */
  private boolean begins(char letter, int index) {
    if (letter == 'Q' || letter == 'A' || letter == 'C') {
      return true;
    }
    boolean mayBegin = mark == 0 || open.get(open.size() - 1).isBlank();
    if (mayBegin) {
      error(
          index, "unknown-card", "there is no kind of card " + letter + ":", "write Q:, A: or C:");
      close();
      mark = 'X';
    }
    return false;
  }

  private boolean isCode(String line) {
    Matcher matcher = FENCE.matcher(line);
    if (!fence.isEmpty()) {
      boolean closes =
          matcher.matches()
              && line.strip().equals(matcher.group(1))
              && matcher.group(1).startsWith(fence);
      fence = closes ? "" : fence;
      return true;
    }
    fence = matcher.matches() ? matcher.group(1) : "";
    return !fence.isEmpty();
  }

  private void close() {
    if (mark != 0 && mark != 'X') {
      parts.add(new Part(mark, String.join("\n", open).strip(), markLine));
    }
    open = new ArrayList<>();
    mark = 0;
  }

  private void error(int index, String code, String problem, String remedy) {
    diagnostics.error(new SourcePosition(path, index + 1, 1), code, problem, remedy);
  }
}
