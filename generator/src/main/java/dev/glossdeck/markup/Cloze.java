package dev.glossdeck.markup;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Severity;
import dev.glossdeck.markup.markdown.MarkdownGapText;
import dev.glossdeck.markup.markdown.MarkdownSpan;
import dev.glossdeck.markup.tree.AskedMarks;
import dev.glossdeck.markup.tree.MarkupProblem;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text with gaps, {@code {{c1::text::hint}}} (Anki manual, "Cloze Deletion"). A gap whose number
 * has no card, such as 0, is always filled.
 */
final class Cloze {
  /** Most texts have nothing like it, and to look into Markdown takes time. */
  private static final Pattern LIKE_A_GAP =
      Pattern.compile("\\{c\\d++::|\\{\\{\\s*+[cC]?+\\s*+\\d*+\\s*+:");

  private final MarkupText text;
  private final List<MarkdownSpan> spans;
  private final GapFinder.Found found;

  Cloze(MarkupText text) {
    this.text = text;
    boolean mayHaveGaps = text.source().contains(Gap.OPENING);
    spans = mayHaveGaps ? GapSpans.of(text) : List.of();
    found = mayHaveGaps ? GapFinder.find(text, spans) : GapFinder.Found.NOTHING;
  }

  /** The numbers of the gaps, each of which is asked by a card of its own. */
  SortedSet<Integer> numbers() {
    SortedSet<Integer> numbers = new TreeSet<>();
    found.gaps().forEach(gap -> numbers.addAll(gap.numbers()));
    return numbers;
  }

  /** The texts of the gaps, those within them as they stand. */
  List<String> texts() {
    return found.gaps().stream()
        .filter(gap -> !gap.numbers().isEmpty())
        .map(gap -> part(gap.inside(), gap.textEnd()))
        .toList();
  }

  /** The texts of the gaps that a card asks, the gaps within them filled; no marks are left. */
  List<MarkupText> textsOf(int number) {
    return found.gaps().stream()
        .filter(gap -> gap.numbers().contains(number))
        .map(gap -> new MarkupText(part(gap.inside(), gap.textEnd()), text.format()))
        .map(MarkupText::filled)
        .toList();
  }

  /** The first marks that are written wrongly. */
  static Optional<GapMistake> mistake(MarkupText text) {
    if (!LIKE_A_GAP.matcher(text.source()).find()) {
      return Optional.empty();
    }
    List<MarkdownSpan> spans = GapSpans.of(text);
    return new GapMistakes(text, spans, GapFinder.find(text, spans)).first();
  }

  /** The problems of a text's gaps. */
  static List<MarkupProblem> problems(MarkupText text) {
    int occlusion = text.source().indexOf(MarkupProblem.OCCLUSION);
    if (occlusion < 0 && !text.source().contains(Gap.OPENING)) {
      return List.of();
    }
    return Stream.concat(
            occlusion < 0 ? Stream.empty() : Stream.of(MarkupProblem.occlusion(occlusion)),
            tooDeep(text).stream())
        .toList();
  }

  private static Optional<MarkupProblem> tooDeep(MarkupText text) {
    // Most texts have fewer gaps altogether, and to look into Markdown takes time.
    int before = text.source().indexOf(Gap.OPENING);
    for (int i = 0; i < GapFinder.DEEPEST && before >= 0; i++) {
      before = text.source().indexOf(Gap.OPENING, before + 1);
    }
    OptionalInt tooDeep = before < 0 ? OptionalInt.empty() : new Cloze(text).found.tooDeep();
    return tooDeep.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new MarkupProblem(
                tooDeep.getAsInt(),
                Severity.ERROR,
                DiagnosticCode.TOO_DEEP,
                "gaps are nested too deeply",
                "use at most " + GapFinder.DEEPEST + " levels"));
  }

  /** The text with some of its gaps left open. */
  MarkupText with(IntPredicate open) {
    return rewritten(
        new Rewriting(gap -> "", gap -> "", gap -> gap.isAsked(open), Optional.empty()));
  }

  /** The text with all gaps filled, some of them between {@link AskedMarks}. */
  MarkupText filledMarking(IntPredicate asked) {
    Predicate<Gap> isMarked =
        gap -> gap.isAsked(asked) && !isWithin(gap, kind -> kind == MarkdownSpan.Kind.MATHS);
    return rewritten(
        new Rewriting(
            gap -> isMarked.test(gap) ? String.valueOf(AskedMarks.BEGIN) : "",
            gap -> isMarked.test(gap) ? String.valueOf(AskedMarks.END) : "",
            gap -> false,
            Optional.empty()));
  }

  /**
   * The text, with what only looks like a mark in its gaps written so that Anki does not take it
   * for one.
   */
  MarkupText keptApart() {
    return text.format().isMarkdown()
        ? withGapTexts(part -> MarkdownGapText.kept(MarkdownGapText.withEndOfAddress(part)))
        : text;
  }

  /** The text, with placeholders for what only looks like a mark in its gaps. */
  MarkupText masked() {
    return switch (text.format()) {
      case PLAIN -> withGapTexts(GapMask::text);
      case MARKDOWN, MARKDOWN_LINE ->
          withGapTexts(part -> GapMask.text(MarkdownGapText.withEndOfAddress(part)));
      case HTML -> withGapTexts(GapMask::html);
    };
  }

  private MarkupText withGapTexts(UnaryOperator<String> keeping) {
    return rewritten(
        new Rewriting(
            gap -> part(gap.start(), gap.inside()),
            gap -> part(gap.textEnd(), gap.end()),
            gap -> false,
            Optional.of(keeping)));
  }

  /**
   * The replacements for the marks of gaps.
   *
   * @param opening for an opening mark
   * @param closing for a closing mark with its hint
   * @param isOpen whether a gap is left open, with all that is in it
   * @param inside for the text in gaps that stay gaps; empty if they are filled
   */
  private record Rewriting(
      Function<Gap, String> opening,
      Function<Gap, String> closing,
      Predicate<Gap> isOpen,
      Optional<UnaryOperator<String>> inside) {}

  /** One pass, for a text may hold many gaps. */
  private MarkupText rewritten(Rewriting how) {
    if (found.gaps().isEmpty()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.source().length());
    Deque<Gap> around = new ArrayDeque<>();
    int at = 0;
    for (Gap gap : found.gaps()) {
      at = leave(around, gap.start(), at, how, out);
      if (gap.start() >= at) {
        appendPart(around, at, gap.start(), how, out);
        boolean isOpen = how.isOpen.test(gap);
        out.append(isOpen ? hole(gap) : how.opening.apply(gap));
        at = isOpen ? gap.end() : gap.inside();
        if (!isOpen) {
          around.push(gap);
        }
      }
    }
    int end = text.source().length();
    at = leave(around, end, at, how, out);
    return new MarkupText(out.append(part(at, end)).toString(), text.format());
  }

  /** Writes the rest of the gaps that end before a place; returns what comes behind them. */
  private int leave(Deque<Gap> around, int before, int from, Rewriting how, StringBuilder out) {
    int at = from;
    while (!around.isEmpty() && around.peek().end() <= before) {
      Gap gap = around.peek();
      appendPart(around, at, how.inside.isPresent() ? gap.textEnd() : end(gap), how, out);
      out.append(how.closing.apply(gap));
      around.pop();
      at = gap.end();
    }
    return at;
  }

  private void appendPart(Deque<Gap> around, int from, int to, Rewriting how, StringBuilder out) {
    String part = part(from, Math.max(from, to));
    out.append(around.isEmpty() ? part : how.inside.map(keep -> keep.apply(part)).orElse(part));
  }

  /** The end without the space that authors put between braces lest they end the gap. */
  private int end(Gap gap) {
    return text.source().startsWith("} ", gap.textEnd() - 2) ? gap.textEnd() - 1 : gap.textEnd();
  }

  private String part(int from, int to) {
    return text.source().substring(from, to);
  }

  private String hole(Gap gap) {
    String hint = gap.hint(text.source());
    return isMistakable(gap) ? "&#91;" + hint + "&#93;" : "[" + hint + "]";
  }

  /** Whether brackets would begin a link, a picture or a formula with what stands around them. */
  private boolean isMistakable(Gap gap) {
    boolean hasNeighbour = isOneOf("\\![]", gap.start() - 1) || isOneOf("([:", gap.end());
    // In code and in a formula, brackets are brackets.
    return hasNeighbour
        && text.format().isMarkdown()
        && !isWithin(gap, kind -> kind != MarkdownSpan.Kind.MARKED);
  }

  private boolean isOneOf(String characters, int index) {
    String source = text.source();
    return index >= 0 && index < source.length() && characters.indexOf(source.charAt(index)) >= 0;
  }

  private boolean isWithin(Gap gap, Predicate<MarkdownSpan.Kind> kind) {
    return spans.stream()
        .anyMatch(
            span ->
                kind.test(span.kind())
                    && span.start() < gap.start()
                    && span.holds(gap.start(), gap.end()));
  }
}
