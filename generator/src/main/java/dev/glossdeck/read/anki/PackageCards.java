package dev.glossdeck.read.anki;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The decks and places of notes, from the cards of a collection. */
final class PackageCards {
  /** New cards have their place in the queue as due, others the day of their next review. */
  private static final String CARDS =
      "select nid, case when odid = 0 then did else odid end as deck, ord,"
          + " case when type = 0 then due else 2000000000 end as place from cards";

  private static final Said NOTHING = new Said(0, 0, Long.MIN_VALUE);

  private final Map<Long, Said> byNote = new HashMap<>();

  /** The decks of cards by their numbers, of notes whose cards lie in several decks. */
  private final Map<Long, SortedMap<Long, Long>> apart = new HashMap<>();

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
            cards.add(
                row.number("nid"),
                new Said(row.number("deck"), row.number("ord"), row.number("place"))));
    return cards;
  }

  private void add(long note, Said card) {
    Said before = byNote.putIfAbsent(note, card);
    if (before == null) {
      return;
    }
    byNote.put(note, before.and(card));
    if (before.deck != card.deck || apart.containsKey(note)) {
      SortedMap<Long, Long> decks = apart.computeIfAbsent(note, any -> new TreeMap<>());
      decks.put(before.ord, before.deck);
      decks.put(card.ord, card.deck);
    }
  }

  /** The number of a note's deck: that of its first card. */
  Optional<Long> deck(long note) {
    return Optional.ofNullable(byNote.get(note)).map(Said::deck);
  }

  /** The decks of a note's cards by the cards' numbers; only the first card if all lie in one. */
  SortedMap<Long, Long> decks(long note) {
    Said said = byNote.getOrDefault(note, NOTHING);
    return apart.getOrDefault(note, new TreeMap<>(Map.of(said.ord, said.deck)));
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
