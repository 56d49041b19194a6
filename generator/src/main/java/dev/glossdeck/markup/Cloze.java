package dev.glossdeck.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with gaps, {@code {{c1::text::hint}}} (Anki manual, "Cloze Deletion"). Gaps may nest; one
 * that does not close is text.
 */
final class Cloze {
  private static final Pattern MARK = Pattern.compile("\\{\\{c(\\d{1,3})::|\\}\\}");
  private static final String HINT = "::";
  private static final String NO_HINT = "\u2026";

  private final MarkupText text;
  private final List<Gap> gaps = new ArrayList<>();

  /**
   * A gap of the source.
   *
   * @param number 1 or more
   * @param start of the opening mark
   * @param inside where its text begins
   * @param end after the closing mark
   */
  private record Gap(int number, int start, int inside, int end) {}

  Cloze(MarkupText text) {
    this.text = text;
    find(text.source());
  }

  /** The numbers of the gaps, each of which is asked by a card of its own. */
  SortedSet<Integer> numbers() {
    SortedSet<Integer> numbers = new TreeSet<>();
    gaps.forEach(gap -> numbers.add(gap.number));
    return numbers;
  }

  /** The text with some of its gaps left open. */
  MarkupText with(IntPredicate open) {
    return new MarkupText(part(0, text.source().length(), open), text.format());
  }

  private void find(String source) {
    if (!source.contains("{{c")) {
      return;
    }
    List<Gap> opened = new ArrayList<>();
    Matcher mark = MARK.matcher(source);
    while (mark.find()) {
      boolean opens = mark.group(1) != null;
      if (opens && Integer.parseInt(mark.group(1)) > 0) {
        int number = Integer.parseInt(mark.group(1));
        opened.add(new Gap(number, mark.start(), mark.end(), -1));
      } else if (!opens && !opened.isEmpty()) {
        Gap gap = opened.remove(opened.size() - 1);
        gaps.add(new Gap(gap.number, gap.start, gap.inside, mark.end()));
      }
    }
    gaps.sort((a, b) -> Integer.compare(a.start, b.start));
  }

  private String part(int from, int to, IntPredicate open) {
    StringBuilder out = new StringBuilder();
    int at = from;
    for (Gap gap : gaps) {
      if (gap.start >= at && gap.end <= to) {
        out.append(text.source(), at, gap.start);
        int hint = hint(gap);
        int inner = hint < 0 ? gap.end - 2 : hint;
        out.append(open.test(gap.number) ? hole(gap, hint) : part(gap.inside, inner, open));
        at = gap.end;
      }
    }
    return out.append(text.source(), at, to).toString();
  }

  /** Where the hint's mark stands, outside of gaps within this one; or -1. */
  private int hint(Gap gap) {
    int at = text.source().indexOf(HINT, gap.inside);
    while (at >= 0 && at < gap.end - 2) {
      int mark = at;
      List<Gap> around =
          gaps.stream().filter(g -> g.start > gap.start && g.start < mark && mark < g.end).toList();
      if (around.isEmpty()) {
        return at;
      }
      at = text.source().indexOf(HINT, around.get(0).end);
    }
    return -1;
  }

  private String hole(Gap gap, int hint) {
    String shown = hint < 0 ? NO_HINT : text.source().substring(hint + HINT.length(), gap.end - 2);
    // Brackets would begin a link in Markdown, or a formula behind a backslash.
    return text.format() == MarkupFormat.PLAIN ? "[" + shown + "]" : "&#91;" + shown + "&#93;";
  }
}
