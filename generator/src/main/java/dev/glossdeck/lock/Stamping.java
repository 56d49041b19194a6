package dev.glossdeck.lock;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.lock.LockEntry.Trace;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the lock that fits a deck. Lines of notes that have not changed stay as they are. */
public final class Stamping {
  private final Matching matching;
  private final Map<NoteId, LockEntry> before;
  private final Instant time;
  private final SortedMap<NoteId, LockEntry> after;

  private Stamping(Optional<Lock> lock, Matching matching, Instant time) {
    this.matching = matching;
    this.before = new TreeMap<>(lock.map(Lock::entries).orElseGet(TreeMap::new));
    this.time = time;
    this.after = new TreeMap<>(before);
  }

  /**
   * The lock that fits.
   *
   * @param lock the deck's until now, if it has one
   * @param matching the deck's notes, found in it
   * @param glossary of the same deck
   * @param time when what has changed was changed, in whole seconds; a note whose former change is
   *     not older gets the second after that
   * @return a line for each note that is or was there; without those that are undecided
   */
  public static Lock stamp(
      Optional<Lock> lock, Matching matching, Glossary glossary, Instant time) {
    return new Stamping(lock, matching, time).stamp(glossary);
  }

  private Lock stamp(Glossary glossary) {
    Map<NoteId, ContentHash> hashes = matching.hashesById();
    Set<NoteId> held = new HashSet<>();
    matching.undecided().forEach(one -> held.add(one.note().id()));
    Set<NoteId> undecided = Set.copyOf(held);
    Optional<NoteId> last = Optional.empty();
    for (GlossaryEntry entry : glossary.entries()) {
      NoteId id = entry.note().id();
      if (!undecided.contains(id)) {
        after.put(id, line(entry, Optional.ofNullable(hashes.get(id)).orElseThrow(), last));
        held.add(id);
      }
      last = Optional.of(id);
    }
    before.values().stream()
        .filter(LockEntry::isLive)
        .filter(entry -> !held.contains(entry.id()) && !matching.isOpen(entry.id()))
        .forEach(entry -> after.put(entry.id(), retired(entry)));
    return new Lock(matching.deck().id(), Optional.empty(), after);
  }

  private LockEntry line(GlossaryEntry entry, ContentHash hash, Optional<NoteId> last) {
    Note note = entry.note();
    String question = NoteId.folded(note.question().source());
    LockEntry old = before.get(note.id());
    if (old == null) {
      return new LockEntry(
          note.id(),
          Revised.of(entry.slug()),
          matching.deck().history().modified(note.id(), time),
          hash,
          Revised.of(question),
          Optional.empty(),
          new Trace(last, List.of()));
    }
    LockEntry line =
        new LockEntry(
            note.id(),
            slug(old, entry.slug()),
            old.hash().equals(hash) ? old.changed() : next(old.changed()),
            hash,
            old.question().become(question),
            Optional.empty(),
            old.trace());
    return line.equals(old) ? old : line.placed(last).insteadOf(old);
  }

  /** A note takes the addresses along of one that it turned out to be. */
  private Revised slug(LockEntry old, String now) {
    Revised slug = old.slug().become(now);
    return matching
        .taken()
        .seeming(old.id())
        .map(before::get)
        .map(seeming -> slug.wasAlso(seeming.slug()))
        .orElse(slug);
  }

  private Instant next(Instant former) {
    Instant least = former.plusSeconds(1);
    return time.isBefore(least) ? least : time;
  }

  private LockEntry retired(LockEntry old) {
    return new LockEntry(
            old.id(),
            old.slug(),
            old.changed(),
            old.hash(),
            old.question(),
            Optional.of(time),
            old.trace())
        .insteadOf(old);
  }
}
