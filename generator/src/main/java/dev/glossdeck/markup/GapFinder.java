package dev.glossdeck.markup;

import dev.glossdeck.markup.markdown.MarkdownSpan;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the gaps of a text as Anki 26 does: they may nest, {@code {{c1,2::text}}} is asked by two
 * cards, and one that does not close is text. In Markdown, what stands in code, a formula or a link
 * is no mark of the gap around it.
 */
final class GapFinder {
  private static final Pattern MARK = Pattern.compile("\\{\\{c([\\d,]++)::|\\}\\}|::");
  private static final Pattern NUMBER = Pattern.compile("\\b0*(\\d{1,5})\\b");

  /** Anki makes no more cards of a note. */
  private static final int HIGHEST_NUMBER = 500;

  /** Gaps within each other. Anki opens no more. */
  static final int DEEPEST = 10;

  /** To Anki, a longer row of digits is no number. */
  private static final int HIGHEST_OF_A_MARK = 0xFFFF;

  private final String source;
  private final List<MarkdownSpan> spans;

  /** The number of braces open before each character; empty if they do not count. */
  private final int[] braces;

  private final List<Gap> gaps = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private OptionalInt tooDeep = OptionalInt.empty();

  /** A gap whose closing mark is still to be found. */
  private static final class Open {
    private final Set<Integer> numbers;
    private final int start;
    private final int inside;
    private int hint = -1;

    Open(Set<Integer> numbers, Matcher mark) {
      this.numbers = numbers;
      start = mark.start();
      inside = mark.end();
    }

    Gap close(int close) {
      int end = close + Gap.CLOSING.length();
      return new Gap(numbers, start, inside, hint < 0 ? close : hint, end);
    }
  }

  /**
   * The gaps of a text.
   *
   * @param gaps in the order in which they open
   * @param unclosed the offset of the mark that opens the first gap without an end
   * @param tooDeep the offset of the first gap within too many others
   */
  record Found(List<Gap> gaps, OptionalInt unclosed, OptionalInt tooDeep) {
    static final Found NOTHING = new Found(List.of(), OptionalInt.empty(), OptionalInt.empty());
  }

  private GapFinder(String source, List<MarkdownSpan> spans, boolean countsBraces) {
    this.source = source;
    this.spans = spans;
    braces = countsBraces ? braces(source) : new int[0];
  }

  static Found find(MarkupText text, List<MarkdownSpan> spans) {
    return new GapFinder(text.source(), spans, text.format().isMarkdown()).find();
  }

  private Found find() {
    Matcher mark = MARK.matcher(source);
    while (mark.find()) {
      if (mark.group(1) != null) {
        open(mark);
      } else if (!open.isEmpty() && !isWithinSpan(mark)) {
        closeOrHint(mark);
      }
    }
    gaps.sort(Comparator.comparingInt(Gap::start));
    OptionalInt unclosed =
        open.isEmpty() ? OptionalInt.empty() : OptionalInt.of(open.peekLast().start);
    return new Found(List.copyOf(gaps), unclosed, tooDeep);
  }

  private void open(Matcher mark) {
    Set<Integer> numbers = numbers(mark.group(1));
    if (open.size() == DEEPEST) {
      tooDeep = tooDeep.isPresent() ? tooDeep : OptionalInt.of(mark.start());
    } else if (!numbers.isEmpty()) {
      // What follows a nested gap is text again: a hint holds no gap.
      Optional.ofNullable(open.peek()).ifPresent(around -> around.hint = -1);
      numbers.removeIf(number -> number == 0 || number > HIGHEST_NUMBER);
      open.push(new Open(numbers, mark));
    }
  }

  private static Set<Integer> numbers(String list) {
    Set<Integer> numbers = new TreeSet<>();
    Matcher number = NUMBER.matcher(list);
    while (number.find()) {
      int value = Integer.parseInt(number.group(1));
      if (value <= HIGHEST_OF_A_MARK) {
        numbers.add(value);
      }
    }
    return numbers;
  }

  private void closeOrHint(Matcher mark) {
    if (mark.group().equals(Gap.CLOSING)) {
      int close = closing(mark.start());
      gaps.add(open.pop().close(close));
      if (close > mark.start()) {
        mark.region(close + Gap.CLOSING.length(), source.length());
      }
    } else if (open.peek().hint < 0) {
      open.peek().hint = mark.start();
    }
  }

  /** Whether a mark belongs to code, a formula or a link that stands in the gap as a whole. */
  private boolean isWithinSpan(Matcher mark) {
    int inside = open.peek().inside;
    boolean isHint = mark.group().equals(Gap.HINT);
    return spans.stream()
        .anyMatch(
            span ->
                span.start() >= inside
                    && span.holds(mark.start(), mark.end())
                    && (isHint || span.kind() != MarkdownSpan.Kind.MARKED));
  }

  /**
   * The index of a gap's closing mark in Markdown: braces that its text has opened come before its
   * own.
   */
  private int closing(int first) {
    if (braces.length == 0 || !source.startsWith(Gap.CLOSING, first + 1)) {
      return first;
    }
    int close = first;
    int unclosed = braces[first] - braces[open.peek().inside];
    while (unclosed > 0 && source.startsWith(Gap.CLOSING, close + 1)) {
      unclosed--;
      close++;
    }
    return close;
  }

  private static int[] braces(String source) {
    int[] braces = new int[source.length() + 1];
    for (int i = 0; i < source.length(); i++) {
      int step = source.charAt(i) == '{' ? 1 : source.charAt(i) == '}' ? -1 : 0;
      braces[i + 1] = braces[i] + step;
    }
    return braces;
  }
}
