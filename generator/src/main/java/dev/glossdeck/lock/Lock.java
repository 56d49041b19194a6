package dev.glossdeck.lock;

import dev.glossdeck.deck.NoteId;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The content of a lock file.
 *
 * @param deckId the deck's id, whatever its file is called
 * @param title the full title that learners have the deck under, if it was written
 * @param entries the entry of each note that it ever had, by the note's id
 */
public record Lock(String deckId, Optional<String> title, SortedMap<NoteId, LockEntry> entries) {
  /** Copies the map. */
  public Lock {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
  }

  /**
   * A copy with a title.
   *
   * @param full that of the deck and of the folders around it
   * @return a copy that is the same otherwise
   */
  public Lock titled(String full) {
    return new Lock(deckId, Optional.of(full), entries);
  }

  /** The notes that the deck holds. */
  Stream<LockEntry> live() {
    return entries.values().stream().filter(LockEntry::isLive);
  }
}
