package dev.glossdeck.read;

import java.io.IOException;
import java.util.List;

/** A format whose files are a note each: those of a folder make one deck. */
public interface FolderReader {

  /**
   * Whether a file is one note of its folder's deck.
   *
   * @param source a file of the format
   * @return false if it is a deck of its own
   * @throws IOException if it cannot be read
   */
  boolean takes(DeckSource source) throws IOException;

  /**
   * Reads the notes of a folder.
   *
   * @param folder the folder as the user knows it; its name is the deck's id, unless the files are
   *     known by another one
   * @param files its notes in order, at least one
   * @return the deck, and what is wrong with it, each in its file
   * @throws IOException if a file cannot be read
   */
  ReadResult read(String folder, List<DeckSource> files) throws IOException;
}
