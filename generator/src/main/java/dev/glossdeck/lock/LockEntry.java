package dev.glossdeck.lock;

import dev.glossdeck.deck.NoteId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The line of a note in a lock.
 *
 * @param id its identity, for good
 * @param slug of its page, now and formerly
 * @param changed when its content last changed, in whole seconds
 * @param hash of its content
 * @param question in NFC with single spaces, now and formerly
 * @param retired since when the deck holds it no more, in whole seconds; empty while it does
 * @param trace the origin of the line
 */
record LockEntry(
    NoteId id,
    Revised slug,
    Instant changed,
    ContentHash hash,
    Revised question,
    Optional<Instant> retired,
    Trace trace) {

  /**
   * The origin of a line.
   *
   * @param after the note that stood before this one when the line was written, if any
   * @param versions the marks of the lines of this note that this one took the place of, oldest
   *     first
   */
  record Trace(Optional<NoteId> after, List<String> versions) {
    Trace {
      versions = List.copyOf(versions);
    }
  }

  boolean isLive() {
    return retired.isEmpty();
  }

  /** Whether this line took the place of another one, directly or not. */
  boolean isSuccessorOf(LockEntry other) {
    return trace.versions.contains(LockLine.mark(other));
  }

  /** A copy that also records a line it replaced. */
  LockEntry insteadOf(LockEntry other) {
    List<String> versions =
        Stream.of(
                other.trace.versions.stream(),
                Stream.of(LockLine.mark(other)),
                trace.versions.stream())
            .flatMap(marks -> marks)
            .distinct()
            .toList();
    return new LockEntry(
        id, slug, changed, hash, question, retired, new Trace(trace.after, versions));
  }

  /** A copy that follows another note. */
  LockEntry placed(Optional<NoteId> after) {
    return new LockEntry(
        id, slug, changed, hash, question, retired, new Trace(after, trace.versions));
  }

  /** Whether it says the same of the note, apart from when that was written. */
  boolean saysTheSame(LockEntry other) {
    return id.equals(other.id)
        && slug.equals(other.slug)
        && hash.equals(other.hash)
        && question.equals(other.question)
        && isLive() == other.isLive();
  }
}
