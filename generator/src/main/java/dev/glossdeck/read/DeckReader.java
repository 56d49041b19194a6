package dev.glossdeck.read;

import java.io.IOException;
import java.util.Optional;
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

  /**
   * The reader of folders whose files, in this format, are a note each.
   *
   * @return empty if every file of the format is a deck
   */
  default Optional<FolderReader> folderReader() {
    return Optional.empty();
  }
}
