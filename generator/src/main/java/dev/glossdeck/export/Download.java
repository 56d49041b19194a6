package dev.glossdeck.export;

import dev.glossdeck.deck.Deck;
import java.util.function.Predicate;

/**
 * A file that an exporter writes for each deck, or for some.
 *
 * @param ending of its name, without dot, such as {@code pdf}
 * @param message the key of its name among the site's words, such as {@code downloadPdf}; the same
 *     key with {@code About} behind it is that of a sentence on it
 * @param condition holds for the decks for which it is made
 */
public record Download(String ending, String message, Predicate<Deck> condition) {

  /**
   * A file for every deck.
   *
   * @param ending of its name, without dot
   * @param message the key of its name among the site's words
   */
  public Download(String ending, String message) {
    this(ending, message, deck -> true);
  }

  /**
   * Whether a deck has such a file.
   *
   * @param deck any deck
   * @return true if the exporter writes it for this deck
   */
  public boolean isMadeFor(Deck deck) {
    return condition.test(deck);
  }
}
