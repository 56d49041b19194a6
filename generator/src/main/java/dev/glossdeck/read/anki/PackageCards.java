package dev.glossdeck.read.anki;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The decks and places of notes, from the cards of a collection. */
final class PackageCards {
  /** New cards have their place in the queue as due, others the day of their next review. */
  private static final String CARDS =
      "select nid, case when odid = 0 then did else odid end as deck, ord,"
          + " case when type = 0 then due else 2000000000 end as place from cards";

  private static final Said NOTHING = new Said(0, 0, Long.MIN_VALUE);

  private final Map<Long, Said> byNote = new HashMap<>();

  /**
   * The facts common to a note's cards.
   *
   * @param deck the number of the first card's deck
   * @param ord the first card's number
   * @param place the note's place in Anki's order
   */
  private record Said(long deck, long ord, long place) {
    Said and(Said other) {
      Said first = ord <= other.ord ? this : other;
      return new Said(first.deck, first.ord, Math.min(place, other.place));
    }
  }

  private record Placed(long place, long note) {}

  static PackageCards of(Collection collection) throws PackageFault {
    PackageCards cards = new PackageCards();
    collection.each(
        CARDS,
        row ->
            cards.byNote.merge(
                row.number("nid"),
                new Said(row.number("deck"), row.number("ord"), row.number("place")),
                Said::and));
    return cards;
  }

  /** The number of a note's deck: that of its first card. */
  Optional<Long> deck(long note) {
    return Optional.ofNullable(byNote.get(note)).map(Said::deck);
  }

  /** Notes in the order in which Anki shows new cards; those without cards first. */
  List<Long> inOrder(List<Long> notes) {
    return notes.stream()
        .map(note -> new Placed(byNote.getOrDefault(note, NOTHING).place(), note))
        .sorted(Comparator.comparingLong(Placed::place).thenComparingLong(Placed::note))
        .map(Placed::note)
        .toList();
  }
}
