package dev.glossdeck.read;

import java.io.IOException;
import java.util.Set;

/** One format of decks. It goes on after an error, so that one run tells all. */
public interface DeckReader {

  /**
   * The endings of the files that it reads.
   *
   * @return lower case, without dot
   */
  Set<String> endings();

  /**
   * Reads a deck.
   *
   * @param source the file
   * @return the deck and what is wrong with it
   * @throws IOException if the file cannot be read; never because of what stands in it
   */
  ReadResult read(DeckSource source) throws IOException;
}
