package dev.glossdeck.lock;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DerivedIds;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The notes of a deck that were found in its lock, and those that are still open. */
final class FoundNotes {
  /** What may be changed without asking something else; signs, as in C++, are not. */
  private static final Pattern BETWEEN_LETTERS = Pattern.compile("[\\s.,;:!?¡¿؟،'\"‘’‚“”„«»…*_]+");

  private final Deck deck;
  private final Lock lock;
  private final List<ContentHash> hashes;
  private final Set<Integer> authored = new HashSet<>();

  /** By the note's place in the deck, from 0. */
  private final Map<Integer, NoteId> ids = new HashMap<>();

  private final Set<NoteId> used = new HashSet<>();

  /**
   * None found yet.
   *
   * @param hashes of the deck's notes, in its order
   */
  FoundNotes(Deck deck, Lock lock, List<ContentHash> hashes) {
    this.deck = deck;
    this.lock = lock;
    this.hashes = List.copyOf(hashes);
  }

  List<ContentHash> hashes() {
    return hashes;
  }

  /** Takes the notes whose id was not derived: it is their author's, and stays. */
  void takeAuthored() {
    DerivedIds derived = new DerivedIds(deck.id());
    Set<NoteId> before = new HashSet<>();
    for (int i = 0; i < deck.notes().size(); i++) {
      Note note = note(i);
      NoteId usual =
          derived.next(note.question().source(), note.answer().source(), before::contains);
      if (!note.id().equals(usual)) {
        authored.add(i);
        take(i, note.id());
      }
      before.add(note.id());
    }
  }

  /** Gives a note the id of another line of the lock, if the note is open and nobody has the id. */
  void takeIfPossible(int index, NoteId id) {
    if (isOpen(index) && lock.entries().containsKey(id) && !used.contains(id)) {
      take(index, id);
    }
  }

  /**
   * Takes notes, those aside that are said to be new, whose question one that was held has, and
   * with the same answer those whose question it once had, or a retired one had last.
   */
  void takeHeld(Set<Integer> fresh) {
    take(Asked.HELD_NOW, fresh, Closeness.NOTHING);
    take(Asked.HELD_ONCE, fresh, Closeness.ANSWER);
    take(Asked.RETIRED_NOW, fresh, Closeness.ANSWER);
  }

  /**
   * Takes notes, those aside that are said to be new, whose question differs from that of a
   * vanished one in case, spaces and punctuation only, if there is one of each.
   */
  void takeRespelt(Set<Integer> fresh) {
    Map<String, List<LockEntry>> lines =
        vanished().collect(Collectors.groupingBy(line -> letters(line.question().now())));
    Map<String, List<Integer>> askers =
        open()
            .filter(index -> !fresh.contains(index))
            .collect(Collectors.groupingBy(index -> letters(note(index).question().source())));
    askers.forEach(
        (letters, indexes) -> {
          List<LockEntry> alike = lines.getOrDefault(letters, List.of());
          if (indexes.size() == 1 && alike.size() == 1 && !letters.isEmpty()) {
            take(indexes.get(0), alike.get(0).id());
          }
        });
  }

  private static String letters(String question) {
    return BETWEEN_LETTERS.matcher(question.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** Takes notes, those aside that are new or undecided, whose question another one had. */
  void takeFormer(Set<Integer> besides) {
    take(Asked.HELD_ONCE, besides, Closeness.NOTHING);
    take(Asked.RETIRED_NOW, besides, Closeness.NOTHING);
    take(Asked.RETIRED_ONCE, besides, Closeness.NOTHING);
  }

  /** Questions that a lock knows. */
  private enum Asked {
    HELD_NOW,
    HELD_ONCE,
    RETIRED_NOW,
    RETIRED_ONCE;

    Stream<String> of(LockEntry entry) {
      boolean isHeld = this == HELD_NOW || this == HELD_ONCE;
      if (entry.isLive() != isHeld) {
        return Stream.empty();
      }
      boolean isNow = this == HELD_NOW || this == RETIRED_NOW;
      return isNow ? Stream.of(entry.question().now()) : entry.question().former().stream();
    }
  }

  private void take(Asked asked, Set<Integer> besides, Closeness least) {
    Map<String, List<LockEntry>> lines = new HashMap<>();
    lock.entries().values().stream()
        .filter(entry -> !used.contains(entry.id()))
        .forEach(
            entry ->
                asked
                    .of(entry)
                    .forEach(q -> lines.computeIfAbsent(q, k -> new ArrayList<>()).add(entry)));
    Map<String, List<Integer>> askers = new LinkedHashMap<>();
    open()
        .filter(index -> !besides.contains(index))
        .forEach(
            index ->
                askers
                    .computeIfAbsent(
                        NoteId.folded(note(index).question().source()), q -> new ArrayList<>())
                    .add(index));
    askers.forEach(
        (question, indexes) -> pair(indexes, lines.getOrDefault(question, List.of()), least));
  }

  /** Of notes with the same question, the closest pairs first. */
  private void pair(List<Integer> indexes, List<LockEntry> lines, Closeness least) {
    for (Closeness closeness : Closeness.values()) {
      if (!lines.isEmpty() && closeness.compareTo(least) <= 0) {
        pairBy(closeness, indexes, lines);
      }
    }
  }

  private void pairBy(Closeness closeness, List<Integer> indexes, List<LockEntry> lines) {
    Map<String, Deque<LockEntry>> byKey = new HashMap<>();
    for (LockEntry line : lines) {
      byKey
          .computeIfAbsent(closeness.key(line.id(), line.hash()), key -> new ArrayDeque<>())
          .add(line);
    }
    for (int index : indexes) {
      Deque<LockEntry> alike =
          byKey.getOrDefault(closeness.key(note(index).id(), hash(index)), new ArrayDeque<>());
      while (isOpen(index) && !alike.isEmpty()) {
        NoteId id = alike.remove().id();
        if (!used.contains(id)) {
          take(index, id);
        }
      }
    }
  }

  /** The further similarities of two notes with the same question, strongest first. */
  private enum Closeness {
    CONTENT_AND_ID,
    CONTENT,
    ANSWER_AND_ID,
    ANSWER,
    ID,
    NOTHING;

    /** Equal for notes that have it in common. */
    String key(NoteId id, ContentHash hash) {
      return switch (this) {
        case CONTENT_AND_ID -> hash.whole() + id;
        case CONTENT -> hash.whole();
        case ANSWER_AND_ID -> hash.answer() + id;
        case ANSWER -> hash.answer();
        case ID -> id.value();
        case NOTHING -> "";
      };
    }
  }

  void take(int index, NoteId id) {
    ids.put(index, id);
    used.add(id);
  }

  boolean isOpen(int index) {
    return !ids.containsKey(index);
  }

  /** Whether a new note may have an id. */
  boolean isFree(NoteId id) {
    return !used.contains(id) && !lock.entries().containsKey(id);
  }

  /** The id of a note that is not open. */
  NoteId idOf(int index) {
    return Optional.ofNullable(ids.get(index)).orElseThrow();
  }

  Note note(int index) {
    return deck.notes().get(index);
  }

  ContentHash hash(int index) {
    return hashes.get(index);
  }

  /** The places of the open notes, in order. */
  Stream<Integer> open() {
    return IntStream.range(0, deck.notes().size()).filter(this::isOpen).boxed();
  }

  /** The lines of notes that the deck held and that were not found. */
  Stream<LockEntry> vanished() {
    return lock.live().filter(entry -> !used.contains(entry.id()));
  }

  /** Notes with an id of their author that is new, in place of a line with the same question. */
  List<Matching.Replaced> replaced() {
    Map<String, NoteId> lines = new HashMap<>();
    vanished().forEach(entry -> lines.putIfAbsent(entry.question().now(), entry.id()));
    return authored.stream()
        .sorted()
        .map(this::note)
        .filter(note -> !lock.entries().containsKey(note.id()))
        .flatMap(
            note ->
                Stream.ofNullable(lines.get(NoteId.folded(note.question().source())))
                    .map(before -> new Matching.Replaced(note, before)))
        .toList();
  }
}
