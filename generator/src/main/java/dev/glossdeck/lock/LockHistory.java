package dev.glossdeck.lock;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.History;
import dev.glossdeck.deck.History.LastChange;
import dev.glossdeck.deck.History.Retired;
import dev.glossdeck.deck.NoteId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A lock as the history of its deck's notes. */
public final class LockHistory {
  /** Two branches may give one slug to two notes: the older note keeps it. */
  private static final Comparator<LockEntry> OLDEST_FIRST =
      Comparator.comparing(LockEntry::changed).thenComparing(LockEntry::id);

  private LockHistory() {}

  /**
   * The deck with its history.
   *
   * @param matching the deck's notes, found in the lock
   * @param lock the deck's
   * @return the same deck, its notes with all that is known of them
   */
  public static Deck remember(Matching matching, Lock lock) {
    Deck deck = matching.deck();
    Map<NoteId, LastChange> changes = new HashMap<>();
    matching
        .hashesById()
        .forEach(
            (id, hash) -> {
              LockEntry entry = lock.entries().get(id);
              if (entry != null) {
                changes.put(id, new LastChange(entry.changed(), !entry.hash().equals(hash)));
              }
            });
    Predicate<LockEntry> isHeld = entry -> changes.containsKey(entry.id());
    Map<String, NoteId> owners = owners(lock, isHeld);
    Map<NoteId, String> pins = new HashMap<>();
    lock.entries().values().stream()
        .filter(isHeld)
        .filter(entry -> entry.id().equals(owners.get(entry.slug().now())))
        .forEach(entry -> pins.put(entry.id(), entry.slug().now()));
    List<Retired> retired =
        lock.entries().values().stream()
            .filter(isHeld.negate().and(entry -> !matching.isOpen(entry.id())))
            .map(entry -> new Retired(entry.id(), entry.question().now()))
            .toList();
    return deck.remembered(deck.notes(), new History(changes, pins, owners, retired, lock.title()));
  }

  /** Notes that the deck holds come before retired ones. */
  private static Map<String, NoteId> owners(Lock lock, Predicate<LockEntry> isHeld) {
    Map<String, NoteId> owners = new HashMap<>();
    for (Predicate<LockEntry> which : List.of(isHeld, isHeld.negate())) {
      List<LockEntry> entries =
          lock.entries().values().stream().filter(which).sorted(OLDEST_FIRST).toList();
      entries.forEach(entry -> owners.putIfAbsent(entry.slug().now(), entry.id()));
      entries.forEach(
          entry -> entry.slug().former().forEach(slug -> owners.putIfAbsent(slug, entry.id())));
    }
    return owners;
  }
}
