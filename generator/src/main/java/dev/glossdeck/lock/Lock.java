package dev.glossdeck.lock;

import dev.glossdeck.deck.NoteId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The content of a lock file.
 *
 * @param deckId the deck's id, whatever its file is called
 * @param entries what is known of each note that it ever had, by the note's id
 */
public record Lock(String deckId, SortedMap<NoteId, LockEntry> entries) {
  /** Copies the map. */
  public Lock {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  /** The notes that the deck holds. */
  Stream<LockEntry> live() {
    return entries.values().stream().filter(LockEntry::isLive);
  }
}
