package dev.glossdeck.write;

import dev.glossdeck.deck.Deck;
import java.util.Set;

/**
 * One format to write decks in. What it writes, the reader of the format reads as the same deck.
 */
public interface DeckWriter {

  /**
   * The endings of the files that it writes.
   *
   * @return lower case, without dot
   */
  Set<String> endings();

  /**
   * Writes a deck.
   *
   * @param deck the deck, its id that of the file to write
   * @return the file, and what it cannot hold
   */
  WrittenDeck write(Deck deck);

  /**
   * Whether a file holds the deck's pictures and sounds itself.
   *
   * @return false if they stand beside it, as the deck names them
   */
  default boolean holdsMedia() {
    return false;
  }
}
