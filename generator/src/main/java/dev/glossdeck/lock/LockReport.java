package dev.glossdeck.lock;

import dev.glossdeck.deck.NoteId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The changes of a deck since it was last stamped.
 *
 * @param added the questions of notes that are new, or there again
 * @param changed the questions of notes with another content
 * @param reworded notes with another question
 * @param retired notes that are there no more
 */
public record LockReport(
    List<String> added, List<String> changed, List<Rewording> reworded, List<Retired> retired) {

  /**
   * A note with another question.
   *
   * @param before the question in the lock
   * @param now the question in the deck
   */
  public record Rewording(String before, String now) {}

  /**
   * A note that is there no more.
   *
   * @param id its id
   * @param question its last one
   * @param successor the new note that it may have become, if one is near
   */
  public record Retired(NoteId id, String question, Optional<Successor> successor) {}

  /**
   * A new note.
   *
   * @param id its id
   * @param question in the deck
   */
  public record Successor(NoteId id, String question) {}

  /** Copies the lists. */
  public LockReport {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    reworded = List.copyOf(reworded);
    retired = List.copyOf(retired);
  }

  /**
   * Compares two locks.
   *
   * @param before the deck's lock, if it has one
   * @param after the lock that fits the deck
   * @return each note once, in the order of their ids
   */
  public static LockReport between(Optional<Lock> before, Lock after) {
    SortedMap<NoteId, LockEntry> known = before.map(Lock::entries).orElseGet(TreeMap::new);
    List<LockEntry> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<Rewording> reworded = new ArrayList<>();
    List<LockEntry> retired = new ArrayList<>();
    for (LockEntry now : after.entries().values()) {
      Optional<LockEntry> old = Optional.ofNullable(known.get(now.id()));
      Optional<String> asked = old.filter(LockEntry::isLive).map(line -> line.question().now());
      String asks = now.question().now();
      if (asked.isEmpty() && now.isLive()) {
        added.add(now);
      } else if (asked.isPresent() && !now.isLive()) {
        retired.add(now);
      } else if (asked.filter(question -> !question.equals(asks)).isPresent()) {
        reworded.add(new Rewording(asked.orElseThrow(), asks));
      } else if (old.filter(line -> !line.hash().equals(now.hash())).isPresent()) {
        changed.add(asks);
      }
    }
    List<String> questions = added.stream().map(line -> line.question().now()).toList();
    return new LockReport(questions, changed, reworded, retired(retired, added));
  }

  private static List<Retired> retired(List<LockEntry> retired, List<LockEntry> added) {
    Successors successors = new Successors(retired, added);
    return retired.stream()
        .map(
            line ->
                new Retired(
                    line.id(),
                    line.question().now(),
                    successors
                        .of(line.id())
                        .map(next -> new Successor(next.id(), next.question().now()))))
        .toList();
  }

  /**
   * Several decks taken together.
   *
   * @param reports one a deck
   * @return all their notes
   */
  public static LockReport of(List<LockReport> reports) {
    return new LockReport(
        all(reports, LockReport::added),
        all(reports, LockReport::changed),
        all(reports, LockReport::reworded),
        all(reports, LockReport::retired));
  }

  private static <T> List<T> all(List<LockReport> reports, Function<LockReport, List<T>> part) {
    return reports.stream().flatMap(report -> part.apply(report).stream()).toList();
  }

  /**
   * Whether there is nothing to tell.
   *
   * @return true if no note was added, changed, reworded or retired
   */
  public boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty() && reworded.isEmpty() && retired.isEmpty();
  }

  /**
   * The numbers.
   *
   * @return such as {@code 2 added, 1 changed, 0 reworded, 0 retired}
   */
  @Override
  public String toString() {
    return added.size()
        + " added, "
        + changed.size()
        + " changed, "
        + reworded.size()
        + " reworded, "
        + retired.size()
        + " retired";
  }
}
