package dev.glossdeck.lock;

import dev.glossdeck.deck.NoteId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an author decides of notes that could be reworded ones.
 *
 * @param reworded the id that a note had, by the one that it seems to have now
 * @param fresh ids of notes that are new
 */
public record Decisions(Map<NoteId, NoteId> reworded, Set<NoteId> fresh) {
  /** Nothing decided. */
  public static final Decisions NONE = new Decisions(Map.of(), Set.of());

  /** Copies the collections. */
  public Decisions {
    reworded = Map.copyOf(reworded);
    fresh = Set.copyOf(fresh);
  }

  /** The id that a note had, if its author says so. */
  Optional<NoteId> before(NoteId seeming) {
    return Optional.ofNullable(reworded.get(seeming));
  }
}
