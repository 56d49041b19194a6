package dev.glossdeck.lock;

import dev.glossdeck.deck.NoteId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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

  /** The id that a note seemed to have before its author said what it is. */
  Optional<NoteId> seeming(NoteId before) {
    return reworded.entrySet().stream()
        .filter(pair -> pair.getValue().equals(before))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * The decisions that nobody could take.
   *
   * @param taken those that were, one a deck
   * @return a phrase for each
   */
  public List<String> unmatched(List<Decisions> taken) {
    Stream<String> pairs =
        reworded.entrySet().stream()
            .filter(pair -> taken.stream().noneMatch(one -> one.reworded.entrySet().contains(pair)))
            .map(pair -> "the card " + pair.getKey() + " cannot be the card " + pair.getValue());
    Stream<String> news =
        fresh.stream()
            .filter(id -> taken.stream().noneMatch(one -> one.fresh.contains(id)))
            .map(id -> "there is no card " + id);
    return Stream.concat(pairs, news).sorted().toList();
  }
}
