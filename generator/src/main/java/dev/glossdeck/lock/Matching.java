package dev.glossdeck.lock;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import java.util.List;

/**
 * The notes of a deck, found in its lock.
 *
 * @param deck with the ids that its notes have for good
 * @param undecided notes of which it is not clear whether they are new
 * @param replaced notes to which their author gave an id in place of the one in the lock
 * @param taken the author's decisions that fitted
 */
public record Matching(
    Deck deck, List<UndecidedNote> undecided, List<Replaced> replaced, Decisions taken) {

  /**
   * A note with an id of its author that the lock knows by another one.
   *
   * @param note as it is now
   * @param before the id in the lock
   */
  public record Replaced(Note note, NoteId before) {}

  /** Copies the collections. */
  public Matching {
    undecided = List.copyOf(undecided);
    replaced = List.copyOf(replaced);
  }

  /**
   * A deck without a lock: all its notes are new.
   *
   * @param deck the deck
   * @return its notes as they are
   */
  public static Matching unlocked(Deck deck) {
    return new Matching(deck, List.of(), List.of(), Decisions.NONE);
  }

  /** Whether it is undecided what became of a note of the lock. */
  boolean isOpen(NoteId id) {
    return undecided.stream().anyMatch(one -> one.candidates().containsKey(id));
  }
}
