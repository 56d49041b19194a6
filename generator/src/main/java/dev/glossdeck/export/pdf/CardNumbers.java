package dev.glossdeck.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of cards, such as {@code 3-5,9}.
 *
 * @param ranges none for all cards
 */
public record CardNumbers(List<Range> ranges) {
  /** All cards. */
  public static final CardNumbers ALL = new CardNumbers(List.of());

  private static final Pattern RANGE =
      Pattern.compile("\\s*(\\d{1,9})(?:\\s*-\\s*(\\d{1,9}))?\\s*");

  /**
   * A range of numbers.
   *
   * @param first the first one, 1-based
   * @param last the last one, at least the first
   */
  public record Range(int first, int last) {}

  /** Copies the list. */
  public CardNumbers {
    ranges = List.copyOf(ranges);
  }

  /**
   * Parses numbers and ranges with commas between them.
   *
   * @param text such as {@code 3-5,9}
   * @return empty for another text
   */
  public static Optional<CardNumbers> parse(String text) {
    List<Range> ranges = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Matcher range = RANGE.matcher(part);
      if (!range.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(range.group(1));
      int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
      if (first < 1 || last < first) {
        return Optional.empty();
      }
      ranges.add(new Range(first, last));
    }
    return Optional.of(new CardNumbers(ranges));
  }

  boolean contains(int number) {
    return ranges.isEmpty()
        || ranges.stream().anyMatch(range -> range.first() <= number && number <= range.last());
  }
}
