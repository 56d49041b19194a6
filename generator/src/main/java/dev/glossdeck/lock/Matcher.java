package dev.glossdeck.lock;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DerivedIds;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds the notes of a deck in its lock, so that each keeps the id that it had. An author's own id
 * stays as it is. Of the others, a note is found by its question, then by one that it had once,
 * then by its question with other case and punctuation, then as a rewording; else it may be a
 * retired note that is there again. The rest are new, and none gets an id that the lock knows as
 * another note's.
 */
public final class Matcher {
  private final Deck deck;
  private final Lock lock;
  private final FoundNotes found;

  private Matcher(Deck deck, Lock lock, List<ContentHash> hashes) {
    this.deck = deck;
    this.lock = lock;
    this.found = new FoundNotes(deck, lock, hashes);
  }

  /**
   * Finds the notes.
   *
   * @param deck as a reader read it
   * @param lock of this deck
   * @param decisions of its author; those that do not fit the deck and the lock are left out
   * @return the deck with lasting ids
   * @throws IOException if a medium cannot be read
   */
  public static Matching match(Deck deck, Lock lock, Decisions decisions) throws IOException {
    List<ContentHash> hashes = NoteHashes.of(deck);
    Matching undecided = new Matcher(deck, lock, hashes).match(Map.of(), Set.of());
    if (decisions.equals(Decisions.NONE)) {
      return undecided;
    }
    // The author knows the notes by the ids that they have without his decisions.
    List<Note> seeming = undecided.deck().notes();
    Map<Integer, NoteId> reworded = new LinkedHashMap<>();
    Set<Integer> fresh = new HashSet<>();
    for (int i = 0; i < seeming.size(); i++) {
      NoteId id = seeming.get(i).id();
      Optional<NoteId> before = decisions.before(id);
      if (before.isPresent()) {
        reworded.put(i, before.get());
      }
      if (decisions.fresh().contains(id)) {
        fresh.add(i);
      }
    }
    Matching decided = new Matcher(deck, lock, hashes).match(reworded, fresh);
    return new Matching(
        decided.deck(),
        hashes,
        decided.undecided(),
        decided.replaced(),
        taken(decisions, seeming, decided.deck().notes()));
  }

  /** The decisions after which a note has the id that its author wanted, or another one. */
  private static Decisions taken(Decisions decisions, List<Note> seeming, List<Note> decided) {
    Map<NoteId, NoteId> reworded = new LinkedHashMap<>();
    Set<NoteId> fresh = new HashSet<>();
    for (int i = 0; i < seeming.size(); i++) {
      NoteId seems = seeming.get(i).id();
      NoteId is = decided.get(i).id();
      decisions.before(seems).filter(is::equals).ifPresent(id -> reworded.put(seems, id));
      if (decisions.fresh().contains(seems)) {
        fresh.add(seems);
      }
    }
    return new Decisions(reworded, fresh);
  }

  private Matching match(Map<Integer, NoteId> reworded, Set<Integer> fresh) {
    found.takeAuthored();
    reworded.forEach(found::takeIfPossible);
    found.takeHeld(fresh);
    found.takeRespelt(fresh);
    Rewordings rewordings = new Rewordings(found, fresh);
    rewordings.take();
    found.takeFormer(rewordings.undecidedAnd(fresh));
    Set<Integer> open = found.open().collect(Collectors.toCollection(TreeSet::new));
    open.removeAll(rewordings.undecidedAnd(fresh));
    List<Note> identified = identified();
    List<UndecidedNote> undecided = new ArrayList<>(rewordings.undecided(identified));
    undecided.addAll(new TakenQuestions(found, lock, identified).among(open));
    undecided.sort(Comparator.comparing(one -> one.note().position()));
    return new Matching(
        deck.remembered(identified, deck.history()),
        found.hashes(),
        undecided,
        found.replaced(),
        Decisions.NONE);
  }

  /** The notes with their ids; those that are still open are new. */
  private List<Note> identified() {
    DerivedIds derived = new DerivedIds(deck.id());
    List<Note> identified = new ArrayList<>();
    for (int i = 0; i < deck.notes().size(); i++) {
      Note note = deck.notes().get(i);
      if (found.isOpen(i)) {
        String question = note.question().source();
        boolean isFree = found.isFree(note.id());
        found.take(
            i,
            isFree
                ? note.id()
                : derived.next(question, note.answer().source(), id -> !found.isFree(id)));
      }
      identified.add(note.identified(found.idOf(i)));
    }
    return identified;
  }
}
