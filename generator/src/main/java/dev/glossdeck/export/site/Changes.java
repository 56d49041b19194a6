package dev.glossdeck.export.site;

import dev.glossdeck.deck.History;
import dev.glossdeck.deck.History.LastChange;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The history of a deck according to its lock.
 *
 * @param unstamped notes that are new, or changed since the lock was written
 * @param stamped the others, newest first, then in the deck's order
 * @param retired questions of notes that the deck holds no more
 */
record Changes(List<GlossaryEntry> unstamped, List<Change> stamped, List<String> retired) {
  /** More than a reader looks through, or a reader of feeds takes. */
  private static final int MOST = 100;

  /**
   * A note's last change.
   *
   * @param entry the note's
   * @param time in whole seconds
   */
  record Change(GlossaryEntry entry, Instant time) {
    /** In UTC, as the lock has it. */
    LocalDate day() {
      return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }
  }

  /** The changes of a deck; empty without a lock. */
  static Optional<Changes> of(DeckSite site) {
    History history = site.deck().history();
    if (history.changes().isEmpty()) {
      return Optional.empty();
    }
    List<GlossaryEntry> unstamped = new ArrayList<>();
    List<Change> stamped = new ArrayList<>();
    for (GlossaryEntry entry : site.glossary().entries()) {
      LastChange known = history.changes().get(entry.note().id());
      if (known == null || known.isSince()) {
        unstamped.add(entry);
      } else {
        stamped.add(new Change(entry, known.time()));
      }
    }
    stamped.sort(Comparator.comparing(Change::time).reversed());
    return Optional.of(
        new Changes(
            first(unstamped),
            first(stamped),
            first(history.retired().stream().map(History.Retired::question).toList())));
  }

  private static <T> List<T> first(List<T> all) {
    return List.copyOf(all.subList(0, Math.min(all.size(), MOST)));
  }

  /** The time of a note's last change before the lock was written; empty if all are unstamped. */
  Optional<Instant> newest() {
    return stamped.stream().map(Change::time).findFirst();
  }

  /** The stamped changes by day, newest first. */
  Map<LocalDate, List<GlossaryEntry>> byDay() {
    Map<LocalDate, List<GlossaryEntry>> days = new LinkedHashMap<>();
    for (Change change : stamped) {
      days.computeIfAbsent(change.day(), day -> new ArrayList<>()).add(change.entry());
    }
    return days;
  }
}
