package dev.glossdeck.deck.link;

import dev.glossdeck.markup.tree.Excerpt;
import dev.glossdeck.markup.tree.Inline;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A place where a side mentions a note.
 *
 * @param target the note's number
 * @param paragraph that it stands in; as text alone where it has no formulas
 * @param start the index of the name in its words, see {@link Excerpt#words}
 */
public record Mention(int target, List<Inline> paragraph, int start) {
  private static final int LONGEST = 240;

  private static final Inline ELLIPSIS_BEFORE = new Inline.Text("\u2026 ");
  private static final Inline ELLIPSIS_BEHIND = new Inline.Text(" \u2026");

  /** Copies the list. */
  public Mention {
    paragraph = List.copyOf(paragraph);
  }

  /**
   * The sentence that the name stands in.
   *
   * @param locale whose sentences
   * @return in one line, at most 240 UTF-16 units and an ellipsis at either end
   */
  public List<Inline> sentence(Locale locale) {
    String text = Excerpt.words(paragraph);
    BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
    sentences.setText(text);
    // Forward, since the iterator goes over a sentence several times to look back.
    int from = 0;
    int to = sentences.next();
    while (to <= start && to < text.length()) {
      from = to;
      to = sentences.next();
    }
    return cut(text, from, to);
  }

  private List<Inline> cut(String text, int from, int to) {
    if (to - from <= LONGEST) {
      return stripped(text, from, to);
    }
    int left = Math.max(from, start - LONGEST / 2);
    int right = Math.min(to, left + LONGEST);
    int first = left == from ? left : text.indexOf(' ', left) + 1;
    int last = right == to ? right : text.lastIndexOf(' ', right);
    boolean isWhole = first > start || last <= start;
    List<Inline> part = new ArrayList<>();
    if (left > from) {
      part.add(ELLIPSIS_BEFORE);
    }
    part.addAll(isWhole ? stripped(text, left, right) : stripped(text, first, last));
    if (right < to) {
      part.add(ELLIPSIS_BEHIND);
    }
    return part;
  }

  private List<Inline> stripped(String text, int from, int to) {
    int last = to;
    while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    int first = from;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    return Excerpt.of(paragraph, first, last);
  }
}
