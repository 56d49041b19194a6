package dev.glossdeck.markup;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Severity;
import dev.glossdeck.markup.markdown.MarkdownGapText;
import dev.glossdeck.markup.markdown.MarkdownSpan;
import dev.glossdeck.markup.tree.AskedMarks;
import dev.glossdeck.markup.tree.MarkupProblem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text with gaps, {@code {{c1::text::hint}}} (Anki manual, "Cloze Deletion"). Gaps may nest; one
 * that does not close is text. As in Anki 26, {@code {{c1,2::text}}} is asked by two cards, and a
 * gap whose number has no card, such as 0, is always filled.
 */
final class Cloze {
  private static final Pattern MARK = Pattern.compile("\\{\\{c([\\d,]++)::|\\}\\}|::");
  private static final Pattern NUMBER = Pattern.compile("\\b0*(\\d{1,5})\\b");

  /** What code, a formula, a link or emphasis has. */
  private static final Pattern SPANNING = Pattern.compile("[`$\\\\*_\\[<^~=]|://|\\n(?: {4}|\\t)");

  private static final String OPENING = "{{c";
  private static final String HINT = "::";
  private static final String CLOSING = "}}";
  private static final String NO_HINT = "\u2026";

  /** Anki makes no more cards of a note. */
  private static final int HIGHEST_NUMBER = 500;

  /** Gaps within each other. Anki opens no more. */
  private static final int DEEPEST = 10;

  /** To Anki, a longer row of digits is no number. */
  private static final int HIGHEST_OF_A_MARK = 0xFFFF;

  /** A formula in text and HTML, without gaps in it. */
  private static final Pattern FORMULA =
      Pattern.compile(
          String.join(
              "|",
              between("\\\\\\(", "\\\\\\)"),
              between("\\\\\\[", "\\\\\\]"),
              between("\\[\\$\\]", "\\[/\\$\\]"),
              between("\\[\\$\\$\\]", "\\[/\\$\\$\\]"),
              between("\\[latex\\]", "\\[/latex\\]")),
          Pattern.DOTALL);

  private final MarkupText text;
  private final List<Gap> gaps = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final List<MarkdownSpan> spans;
  private final int[] braces;
  private OptionalInt tooDeep = OptionalInt.empty();

  /**
   * A gap of the source.
   *
   * @param numbers of the cards that ask it; none for one that is always filled
   * @param start of the opening mark
   * @param inside where its text begins
   * @param textEnd where its text ends: at the mark of the hint or at the closing mark
   * @param end after the closing mark
   */
  private record Gap(Set<Integer> numbers, int start, int inside, int textEnd, int end) {
    boolean isAsked(IntPredicate open) {
      return numbers.stream().anyMatch(open::test);
    }
  }

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
      int end = close + CLOSING.length();
      return new Gap(numbers, start, inside, hint < 0 ? close : hint, end);
    }
  }

  Cloze(MarkupText text) {
    this.text = text;
    boolean mayHaveGaps = text.source().contains(OPENING);
    spans = mayHaveGaps ? spans(text) : List.of();
    braces = braces(mayHaveGaps && isMarkdown() ? text.source() : "");
    if (mayHaveGaps) {
      find(MARK.matcher(text.source()));
      gaps.sort(Comparator.comparingInt(Gap::start));
    }
  }

  /** Most texts have none, and to parse one takes time. */
  private List<MarkdownSpan> spans(MarkupText text) {
    if (!SPANNING.matcher(text.source()).find()) {
      return List.of();
    }
    return isMarkdown()
        ? MarkdownSpan.of(text.source(), text.format() == MarkupFormat.MARKDOWN_LINE)
        : FORMULA
            .matcher(text.source())
            .results()
            .map(one -> new MarkdownSpan(MarkdownSpan.Kind.MATHS, one.start(), one.end()))
            .toList();
  }

  private static String between(String open, String close) {
    return open + "(?:(?!\\{\\{c\\d|" + close + ").)*+" + close;
  }

  private boolean isMarkdown() {
    return text.format() == MarkupFormat.MARKDOWN || text.format() == MarkupFormat.MARKDOWN_LINE;
  }

  /** The numbers of the gaps, each of which is asked by a card of its own. */
  SortedSet<Integer> numbers() {
    SortedSet<Integer> numbers = new TreeSet<>();
    gaps.forEach(gap -> numbers.addAll(gap.numbers));
    return numbers;
  }

  /** The texts of the gaps, those within them as they stand. */
  List<String> texts() {
    return gaps.stream().filter(gap -> !gap.numbers.isEmpty()).map(this::inside).toList();
  }

  /** The texts of the gaps that a card asks, the gaps within them filled; no marks are left. */
  List<String> textsOf(int number) {
    return gaps.stream()
        .filter(gap -> gap.numbers.contains(number))
        .map(gap -> new MarkupText(inside(gap), text.format()).filled().plainText())
        .toList();
  }

  private String inside(Gap gap) {
    return text.source().substring(gap.inside, gap.textEnd);
  }

  /** The mark that opens the first gap without an end. */
  Optional<String> unclosed() {
    return Optional.ofNullable(open.peekLast())
        .map(first -> text.source().substring(first.start, first.inside));
  }

  /** The problems of a text's gaps. */
  static List<MarkupProblem> problems(MarkupText text) {
    int occlusion = text.source().indexOf(MarkupProblem.OCCLUSION);
    return Stream.concat(
            occlusion < 0 ? Stream.empty() : Stream.of(MarkupProblem.occlusion(occlusion)),
            tooDeep(text).stream())
        .toList();
  }

  private static Optional<MarkupProblem> tooDeep(MarkupText text) {
    // Most texts have fewer gaps altogether, and to look into Markdown takes time.
    int before = text.source().indexOf(OPENING);
    for (int i = 0; i < DEEPEST && before >= 0; i++) {
      before = text.source().indexOf(OPENING, before + 1);
    }
    OptionalInt tooDeep = before < 0 ? OptionalInt.empty() : new Cloze(text).tooDeep;
    return tooDeep.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MarkupProblem(
                tooDeep.getAsInt(),
                Severity.ERROR,
                DiagnosticCode.TOO_DEEP,
                "gaps are nested too deeply",
                "use at most " + DEEPEST + " levels"));
  }

  private void find(Matcher mark) {
    while (mark.find()) {
      if (mark.group(1) != null) {
        open(mark);
      } else if (!open.isEmpty() && (spans.isEmpty() || !isWithinSpan(mark))) {
        if (mark.group().equals(CLOSING)) {
          int close = closing(mark.start());
          gaps.add(open.pop().close(close));
          if (close > mark.start()) {
            mark.region(close + CLOSING.length(), text.source().length());
          }
        } else if (open.peek().hint < 0) {
          open.peek().hint = mark.start();
        }
      }
    }
  }

  /** Whether a mark belongs to code, a formula or a link that stands in the gap as a whole. */
  private boolean isWithinSpan(Matcher mark) {
    int inside = open.peek().inside;
    boolean isHint = mark.group().equals(HINT);
    return spans.stream()
        .anyMatch(
            span ->
                span.start() >= inside
                    && span.holds(mark.start(), mark.end())
                    && (isHint || span.kind() != MarkdownSpan.Kind.MARKED));
  }

  /** Where a gap of Markdown closes: braces that its text has opened come before its own. */
  private int closing(int first) {
    if (!isMarkdown() || !text.source().startsWith(CLOSING, first + 1)) {
      return first;
    }
    int close = first;
    int unclosed = braces[first] - braces[open.peek().inside];
    while (unclosed > 0 && text.source().startsWith(CLOSING, close + 1)) {
      unclosed--;
      close++;
    }
    return close;
  }

  /** How many more braces open than close before each character. */
  private static int[] braces(String source) {
    int[] braces = new int[source.length() + 1];
    for (int i = 0; i < source.length(); i++) {
      int step = source.charAt(i) == '{' ? 1 : source.charAt(i) == '}' ? -1 : 0;
      braces[i + 1] = braces[i] + step;
    }
    return braces;
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

  /** The text with some of its gaps left open. One pass, for a text may hold many gaps. */
  MarkupText with(IntPredicate open) {
    return with(open, number -> false);
  }

  /** The text with all gaps filled, some of them between {@link AskedMarks}. */
  MarkupText filledMarking(IntPredicate asked) {
    return with(number -> false, asked);
  }

  private MarkupText with(IntPredicate open, IntPredicate marked) {
    String source = text.source();
    StringBuilder out = new StringBuilder(source.length());
    Deque<Gap> filled = new ArrayDeque<>();
    int at = 0;
    for (Gap gap : gaps) {
      at = leave(filled, gap.start, at, marked, out);
      if (gap.start >= at) {
        out.append(source, at, gap.start);
        if (gap.isAsked(open)) {
          out.append(hole(gap));
          at = gap.end;
        } else {
          filled.push(gap);
          at = gap.inside;
          out.append(isMarked(gap, marked) ? String.valueOf(AskedMarks.BEGIN) : "");
        }
      }
    }
    at = leave(filled, source.length(), at, marked, out);
    return new MarkupText(out.append(source, at, source.length()).toString(), text.format());
  }

  /** Whether marks stand around a gap; within a formula they would be TeX. */
  private boolean isMarked(Gap gap, IntPredicate marked) {
    return gap.isAsked(marked)
        && spans.stream()
            .noneMatch(
                span ->
                    span.kind() == MarkdownSpan.Kind.MATHS
                        && span.start() < gap.start
                        && span.holds(gap.start, gap.end));
  }

  /** Writes the rest of the gaps that end before a place; returns what comes behind them. */
  private int leave(
      Deque<Gap> filled, int before, int from, IntPredicate marked, StringBuilder out) {
    int at = from;
    while (!filled.isEmpty() && filled.peek().end <= before) {
      Gap gap = filled.pop();
      out.append(text.source(), at, Math.max(at, end(gap)));
      out.append(isMarked(gap, marked) ? String.valueOf(AskedMarks.END) : "");
      at = gap.end;
    }
    return at;
  }

  /** Without the space that authors put between braces lest they end the gap. */
  private int end(Gap gap) {
    return text.source().startsWith("} ", gap.textEnd - 2) ? gap.textEnd - 1 : gap.textEnd;
  }

  /**
   * The text, with what only looks like a mark in its gaps written so that Anki does not take it
   * for one.
   */
  MarkupText keptApart() {
    return isMarkdown() ? kept(MarkdownGapText::kept) : text;
  }

  /** The text, with placeholders for what only looks like a mark in its gaps. */
  MarkupText masked() {
    return kept(text.format() == MarkupFormat.HTML ? GapMask::html : GapMask::text);
  }

  private MarkupText kept(UnaryOperator<String> keeping) {
    if (gaps.isEmpty()) {
      return text;
    }
    String source = text.source();
    StringBuilder out = new StringBuilder(source.length());
    Deque<Gap> around = new ArrayDeque<>();
    int at = 0;
    for (Gap gap : gaps) {
      at = close(around, gap.start, at, out, keeping);
      out.append(kept(around, at, gap.start, keeping)).append(source, gap.start, gap.inside);
      around.push(gap);
      at = gap.inside;
    }
    at = close(around, source.length(), at, out, keeping);
    return new MarkupText(out.append(source, at, source.length()).toString(), text.format());
  }

  /** Writes the rest of the gaps that end before a place; returns what comes behind them. */
  private int close(
      Deque<Gap> around, int before, int from, StringBuilder out, UnaryOperator<String> keeping) {
    int at = from;
    while (!around.isEmpty() && around.peek().end <= before) {
      Gap gap = around.peek();
      out.append(kept(around, at, gap.textEnd, keeping))
          .append(text.source(), gap.textEnd, gap.end);
      around.pop();
      at = gap.end;
    }
    return at;
  }

  private String kept(Deque<Gap> around, int from, int to, UnaryOperator<String> keeping) {
    String part = text.source().substring(from, Math.max(from, to));
    return around.isEmpty()
        ? part
        : keeping.apply(isMarkdown() ? MarkdownGapText.withEndOfAddress(part) : part);
  }

  private String hole(Gap gap) {
    int hint = Math.min(gap.textEnd + HINT.length(), gap.end - CLOSING.length());
    String written = text.source().substring(hint, gap.end - CLOSING.length());
    String shown = written.isBlank() ? NO_HINT : written;
    return isMistakable(gap) ? "&#91;" + shown + "&#93;" : "[" + shown + "]";
  }

  /** Whether brackets would begin a link, a picture or a formula with what stands around them. */
  private boolean isMistakable(Gap gap) {
    String source = text.source();
    boolean hasNeighbour =
        isOneOf("\\![]", source, gap.start - 1) || isOneOf("([:", source, gap.end);
    return isMarkdown() && hasNeighbour && !isVerbatim(gap);
  }

  /** Whether a gap stands in code or in a formula, where brackets are brackets. */
  private boolean isVerbatim(Gap gap) {
    return spans.stream()
        .anyMatch(
            span ->
                span.kind() != MarkdownSpan.Kind.MARKED
                    && span.start() < gap.start
                    && span.holds(gap.start, gap.end));
  }

  private static boolean isOneOf(String characters, String source, int index) {
    boolean exists = index >= 0 && index < source.length();
    return exists && characters.indexOf(source.charAt(index)) >= 0;
  }
}
