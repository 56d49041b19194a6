package dev.glossdeck.deck.link;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * A place where a side mentions a note.
 *
 * @param target the note's number
 * @param text the words of the paragraph
 * @param start where in it the name begins
 */
public record Mention(int target, String text, int start) {
  private static final int LONGEST = 240;

  /**
   * The sentence that the name stands in.
   *
   * @param locale whose sentences
   * @return in one line, at most 240 UTF-16 units and an ellipsis at either end
   */
  public String sentence(Locale locale) {
    BreakIterator sentences = BreakIterator.getSentenceInstance(locale);
    sentences.setText(text);
    int to = sentences.following(start);
    int from = sentences.previous();
    return cut(from, to).strip();
  }

  private String cut(int from, int to) {
    if (to - from <= LONGEST) {
      return text.substring(from, to);
    }
    int left = Math.max(from, start - LONGEST / 2);
    int right = Math.min(to, left + LONGEST);
    int first = left == from ? left : text.indexOf(' ', left) + 1;
    int last = right == to ? right : text.lastIndexOf(' ', right);
    boolean isWhole = first > start || last <= start;
    String part = isWhole ? text.substring(left, right) : text.substring(first, last).strip();
    return (left == from ? "" : "\u2026 ") + part + (right == to ? "" : " \u2026");
  }
}
