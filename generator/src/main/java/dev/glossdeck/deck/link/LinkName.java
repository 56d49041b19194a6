package dev.glossdeck.deck.link;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/**
 * A name by which texts may mention a note.
 *
 * @param text the name
 * @param target a number for the note
 * @param rank the strength of the note's claim to it
 * @param spelling its spelling
 */
public record LinkName(String text, int target, Rank rank, Spelling spelling) {

  /** The note with the most right to a name; empty if several have it. */
  static OptionalInt meant(List<LinkName> names) {
    Rank best = names.stream().map(LinkName::rank).min(Comparator.naturalOrder()).orElseThrow();
    int[] targets =
        names.stream()
            .filter(name -> name.rank() == best)
            .mapToInt(LinkName::target)
            .distinct()
            .toArray();
    return targets.length == 1 ? OptionalInt.of(targets[0]) : OptionalInt.empty();
  }
}
