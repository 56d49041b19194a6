package dev.glossdeck.lock;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A new note that could be one of several that vanished, or one whose question another note has,
 * reworded.
 *
 * @param note with the id that it has until its author decides
 * @param candidates the questions of the notes that it could be, by their ids
 */
public record UndecidedNote(Note note, SortedMap<NoteId, String> candidates) {
  /** Copies the map. */
  public UndecidedNote {
    candidates = Collections.unmodifiableSortedMap(new TreeMap<>(candidates));
  }
}
