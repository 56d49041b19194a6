package dev.glossdeck.export.pdf;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The order of printed cards.
 *
 * @param byTopic whether cards of a topic are together, topics in the order of the deck
 * @param seed the seed of a shuffled order; empty for the order of the deck
 */
public record CardOrder(boolean byTopic, OptionalLong seed) {
  /** The order of the deck. */
  public static final CardOrder OF_DECK = new CardOrder(false, OptionalLong.empty());

  private static final Pattern SHUFFLED = Pattern.compile("shuffled(?::(\\d{1,18}))?");

  /**
   * Parses a name.
   *
   * @param text {@code deck}, {@code topic}, {@code shuffled} or {@code shuffled:SEED}
   * @return empty for another text
   */
  public static Optional<CardOrder> parse(String text) {
    Matcher shuffled = SHUFFLED.matcher(text);
    if (shuffled.matches()) {
      String seed = shuffled.group(1) == null ? "1" : shuffled.group(1);
      return Optional.of(new CardOrder(false, OptionalLong.of(Long.parseLong(seed))));
    }
    return switch (text) {
      case "deck" -> Optional.of(OF_DECK);
      case "topic" -> Optional.of(new CardOrder(true, OptionalLong.empty()));
      default -> Optional.empty();
    };
  }
}
