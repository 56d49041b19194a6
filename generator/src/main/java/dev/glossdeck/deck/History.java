package dev.glossdeck.deck;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The history of a deck's notes, as its lock remembers it.
 *
 * @param changes when the content of a note last changed; without notes that are new
 * @param pins the slug that a note keeps
 * @param owners the note that a slug leads or once led to, retired notes included; nobody else gets
 *     it
 * @param retired notes that the deck holds no more, sorted by id
 * @param title the full title that learners have the deck under, if that is known
 */
public record History(
    Map<NoteId, LastChange> changes,
    Map<NoteId, String> pins,
    Map<String, NoteId> owners,
    List<Retired> retired,
    Optional<String> title) {
  /** Of a deck that was never seen before. */
  public static final History NONE = new History(Map.of(), Map.of(), Map.of(), List.of());

  /**
   * The time a note's content last changed.
   *
   * @param time the last change that is known, in whole seconds
   * @param isSince whether the content has changed since
   */
  public record LastChange(Instant time, boolean isSince) {}

  /**
   * A note that the deck holds no more.
   *
   * @param id its identity
   * @param question its question, one line
   */
  public record Retired(NoteId id, String question) {}

  /**
   * The history of notes of a deck whose title is not remembered.
   *
   * @param changes when the content of a note last changed
   * @param pins the slug that a note keeps
   * @param owners the note that a slug leads or once led to
   * @param retired notes that the deck holds no more, sorted by id
   */
  public History(
      Map<NoteId, LastChange> changes,
      Map<NoteId, String> pins,
      Map<String, NoteId> owners,
      List<Retired> retired) {
    this(changes, pins, owners, retired, Optional.empty());
  }

  /** Copies the collections. */
  public History {
    changes = Map.copyOf(changes);
    pins = Map.copyOf(pins);
    owners = Map.copyOf(owners);
    retired = List.copyOf(retired);
  }

  /**
   * The time a note was last modified. Anki takes a change only if its time is newer than the
   * former one.
   *
   * @param id the note
   * @param build the time of the build, for a note that has changed since it was last seen
   * @return in whole seconds
   */
  public Instant modified(NoteId id, Instant build) {
    LastChange known = changes.get(id);
    if (known == null) {
      return build;
    }
    Instant next = known.time.plusSeconds(1);
    Instant since = build.isBefore(next) ? next : build;
    return known.isSince ? since : known.time;
  }

  /**
   * The slug that a note keeps.
   *
   * @param id the note
   * @return empty if it may have another one
   */
  public Optional<String> pinned(NoteId id) {
    return Optional.ofNullable(pins.get(id));
  }

  /**
   * Whether an address is, or was, a note's own.
   *
   * @param id the note
   * @param slug any slug
   * @return false if it never led there
   */
  public boolean owns(NoteId id, String slug) {
    return id.equals(owners.get(slug));
  }

  /**
   * A copy in which no slug is pinned.
   *
   * @return without pins
   */
  public History unpinned() {
    return new History(changes, Map.of(), owners, retired, title);
  }

  /**
   * A copy that forgets the deck's title.
   *
   * @return without title
   */
  public History untitled() {
    return new History(changes, pins, owners, retired, Optional.empty());
  }
}
