package dev.glossdeck.markup;

import java.util.Set;
import java.util.function.IntPredicate;

/**
 * A gap of a cloze, {@code {{c1::text::hint}}}, as offsets into the source.
 *
 * @param numbers of the cards that ask it; none for one that is always filled
 * @param start of the opening mark
 * @param inside the start of its text
 * @param textEnd the end of its text: at the mark of the hint or at the closing mark
 * @param end after the closing mark
 */
record Gap(Set<Integer> numbers, int start, int inside, int textEnd, int end) {
  static final String OPENING = "{{c";
  static final String HINT = "::";
  static final String CLOSING = "}}";

  private static final String NO_HINT = "\u2026";

  boolean isAsked(IntPredicate open) {
    return numbers.stream().anyMatch(open::test);
  }

  /** The hint of the author, or three dots. */
  String hint(String source) {
    int close = end - CLOSING.length();
    String written = source.substring(Math.min(textEnd + HINT.length(), close), close);
    return written.isBlank() ? NO_HINT : written;
  }
}
