package dev.glossdeck.deck;

import dev.glossdeck.markup.MarkupText;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A further field of a note, beside question and answer.
 *
 * @param name as the author wrote it, such as {@code Example}
 * @param content the content
 */
public record Field(String name, MarkupText content) {
  private static final Pattern UNNAMED = Pattern.compile("Column ([0-9]+)");

  /**
   * The name of a field that has none of its own.
   *
   * @param column in its table, 1-based
   */
  public static String unnamed(int column) {
    return "Column " + column;
  }

  /** The number of its column if it has no name of its own, so that each language names it. */
  public Optional<String> column() {
    Matcher unnamed = UNNAMED.matcher(name);
    return unnamed.matches() ? Optional.of(unnamed.group(1)) : Optional.empty();
  }
}
