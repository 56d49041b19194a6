package dev.glossdeck.lock;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The notes of a deck, found in its lock.
 *
 * @param deck with the ids that its notes have for good
 * @param hashes of the content of its notes, in its order; empty while nobody has asked for them
 * @param undecided notes of which it is not clear whether they are new
 * @param replaced notes to which their author gave an id in place of the one in the lock
 * @param taken the author's decisions that fitted
 */
public record Matching(
    Deck deck,
    List<ContentHash> hashes,
    List<UndecidedNote> undecided,
    List<Replaced> replaced,
    Decisions taken) {

  /**
   * A note with an id of its author that the lock knows by another one.
   *
   * @param note as it is now
   * @param before the id in the lock
   */
  public record Replaced(Note note, NoteId before) {}

  /** Copies the collections. */
  public Matching {
    hashes = List.copyOf(hashes);
    undecided = List.copyOf(undecided);
    replaced = List.copyOf(replaced);
  }

  /**
   * A deck without a lock: all its notes are new.
   *
   * @param deck the deck
   * @return its notes as they are, hashed only when a lock is made
   */
  public static Matching unlocked(Deck deck) {
    return new Matching(deck, List.of(), List.of(), List.of(), Decisions.NONE);
  }

  /** The hashes of the notes by their ids. */
  Map<NoteId, ContentHash> hashesById() {
    List<ContentHash> all = hashes.isEmpty() ? hashed() : hashes;
    Map<NoteId, ContentHash> byId = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      byId.put(deck.notes().get(i).id(), all.get(i));
    }
    return byId;
  }

  private List<ContentHash> hashed() {
    try {
      return NoteHashes.of(deck);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it is undecided what became of a note of the lock. */
  boolean isOpen(NoteId id) {
    return undecided.stream().anyMatch(one -> one.candidates().containsKey(id));
  }
}
