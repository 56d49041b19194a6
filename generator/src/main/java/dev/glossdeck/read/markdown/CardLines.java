package dev.glossdeck.read.markdown;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a deck in the style of hashcards: {@code Q:} begins a question, {@code A:} its answer,
 * {@code C:} a text with gaps; a line {@code ---} ends a card, and so does a heading above the next
 * one. What stands in code is no mark, and comments between cards are the author's own.
 */
final class CardLines {
  private static final Pattern MARK = Pattern.compile("([QAC]):\\s*(.*)|([A-Z]):(?:\\s.*)?");

  /** The first words below a heading in this style; an answer to a heading may begin otherwise. */
  private static final Pattern FIRST = Pattern.compile("Q:.*|C:.*\\[.*");

  private static final String END = "---";
  private static final Pattern COMMENTS = Pattern.compile("^\\s*(?:<!--.*?-->\\s*)++");
  private static final String COMMENT = "<!--";
  private static final String COMMENT_END = "-->";

  private final String path;
  private final List<String> lines;
  private final Diagnostics diagnostics;
  private final CodeFences fences = new CodeFences();
  private final List<Part> parts = new ArrayList<>();
  private List<String> open = new ArrayList<>();
  private boolean isComment;
  private char mark;
  private int markLine;

  /**
   * A part of a deck.
   *
   * @param mark {@code Q}, {@code A} or {@code C}; {@code X} for an unknown kind, {@code -} for the
   *     end of a card and {@code #} for a heading
   * @param text the lines behind and below the mark, without empty ones at the ends
   * @param line the line of the mark, 1-based
   */
  record Part(char mark, String text, int line) {}

  private CardLines(String path, List<String> lines, Diagnostics diagnostics) {
    this.path = path;
    this.lines = lines;
    this.diagnostics = diagnostics;
  }

  /**
   * Whether a deck is written in this style: its first words are a question or hold a gap, without
   * headings any part of a card, or more lines begin cards than are headings of the second or third
   * level.
   */
  static boolean areIn(List<String> lines, int from) {
    CodeFences fences = new CodeFences();
    Optional<String> first = Optional.empty();
    int cards = 0;
    int headings = 0;
    boolean isComment = false;
    for (String whole : lines.subList(from, lines.size())) {
      if (fences.isCode(whole)) {
        continue;
      }
      String line = COMMENTS.matcher(whole).replaceFirst("");
      Optional<AtxHeading> heading = AtxHeading.of(line);
      boolean isHeading = heading.isPresent();
      isComment |= line.stripLeading().startsWith(COMMENT);
      if (first.isEmpty() && !line.isBlank() && !line.strip().equals(END) && !isHeading) {
        first = Optional.of(line).filter(words -> !words.stripLeading().startsWith(COMMENT));
        first = isComment ? Optional.empty() : first;
      }
      isComment &= !line.contains(COMMENT_END);
      cards += line.startsWith("Q:") || line.startsWith("C:") ? 1 : 0;
      headings += heading.filter(h -> h.level() == 2 || h.level() == 3).isPresent() ? 1 : 0;
    }
    Pattern begins = headings == 0 ? MARK : FIRST;
    return first.filter(line -> begins.matcher(line).matches()).isPresent() || cards > headings;
  }

  /** The heading above the cards. */
  static Optional<String> title(List<String> lines, int from) {
    return lines.stream()
        .skip(from)
        .takeWhile(line -> !MARK.matcher(line).matches())
        .flatMap(line -> AtxHeading.of(line).stream())
        .filter(heading -> heading.level() == 1)
        .map(AtxHeading::text)
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
    if (isComment) {
      isComment = !line.contains(COMMENT_END);
      String behind =
          line.substring(line.indexOf(COMMENT_END) + COMMENT_END.length()).stripLeading();
      if (isComment || !isPart(visible(behind))) {
        keep(line);
        return;
      }
      keep(line.substring(0, line.length() - behind.length()));
      take(index, visible(behind), false);
      return;
    }
    boolean isCode = fences.isCode(line);
    isComment = !isCode && beginsComment(index);
    if (isComment) {
      keep(line);
    } else {
      take(index, isPart(visible(line)) && !isCode ? visible(line) : line, isCode);
    }
  }

  private void keep(String line) {
    if (mark != 0) {
      open.add(line);
    }
  }

  /** A line without comments before its words. */
  private static String visible(String line) {
    Matcher comments = COMMENTS.matcher(line);
    return comments.find() ? line.substring(comments.end()) : line;
  }

  /** Whether what stands behind a comment may be no part of a side. */
  private boolean isPart(String words) {
    return MARK.matcher(words).matches() || (mark == 0 && !words.isEmpty());
  }

  /** Whether a line begins a comment that another one ends. */
  private boolean beginsComment(int index) {
    String line = lines.get(index).stripLeading();
    return line.startsWith(COMMENT)
        && !line.contains(COMMENT_END)
        && lines.subList(index, lines.size()).stream().anyMatch(l -> l.contains(COMMENT_END));
  }

  private void take(int index, String line, boolean isCode) {
    Matcher matcher = MARK.matcher(line);
    Optional<AtxHeading> heading = AtxHeading.of(line);
    if (!isCode && line.stripTrailing().equals(END)) {
      close();
      parts.add(new Part('-', "", index + 1));
    } else if (!isCode && matcher.matches() && begins(matcher, index)) {
      close();
      mark = matcher.group(1).charAt(0);
      markLine = index + 1;
      open.add(matcher.group(2));
    } else if (!isCode && heading.isPresent() && (mark == 0 || isAboveCard(index + 1))) {
      close();
      AtxHeading found = heading.get();
      parts.add(new Part(found.level() == 1 ? '-' : '#', found.text(), index + 1));
    } else if (mark != 0) {
      open.add(line);
    } else if (!line.isBlank() && !line.stripLeading().startsWith(COMMENT)) {
      error(
          index,
          DiagnosticCode.TEXT_OUTSIDE_CARD,
          "the text belongs to no card",
          "write Q: or C: before it");
    }
  }

  /** Whether nothing but empty lines and other headings stand between a line and the next card. */
  private boolean isAboveCard(int from) {
    return lines.subList(from, lines.size()).stream()
        .filter(line -> !line.isBlank() && AtxHeading.of(line).isEmpty())
        .findFirst()
        .filter(line -> MARK.matcher(line).matches())
        .isPresent();
  }

  /** Other letters begin nothing within a card, and an unknown card where one may begin. */
  private boolean begins(Matcher mark, int index) {
    if (mark.group(1) != null) {
      return true;
    }
    boolean mayBegin = this.mark == 0 || open.get(open.size() - 1).isBlank();
    if (mayBegin) {
      error(
          index,
          DiagnosticCode.UNKNOWN_CARD,
          "there is no kind of card " + mark.group(3) + ":",
          "write Q:, A: or C:");
      close();
      this.mark = 'X';
    }
    return false;
  }

  private void close() {
    if (mark != 0) {
      parts.add(new Part(mark, String.join("\n", open).strip(), markLine));
    }
    open = new ArrayList<>();
    mark = 0;
  }

  private void error(int index, DiagnosticCode code, String problem, String remedy) {
    diagnostics.error(new SourcePosition(path, index + 1, 1), code, problem, remedy);
  }
}
