package dev.glossdeck.lock;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds new notes that may be one whose question another note has now: nobody else in the lock has
 * their answer, and the questions are similar. An author who writes a new card with the question of
 * an old one, and rewords the old one, makes such notes.
 */
final class TakenQuestions {
  private final FoundNotes found;
  private final Map<String, List<LockEntry>> byAnswer;
  private final Map<NoteId, Integer> places = new HashMap<>();

  /**
   * Knows who has which line.
   *
   * @param found with the ids of all notes
   * @param identified the notes with these ids
   */
  TakenQuestions(FoundNotes found, Lock lock, List<Note> identified) {
    this.found = found;
    this.byAnswer = lock.live().collect(Collectors.groupingBy(line -> line.hash().answer()));
    for (int i = 0; i < identified.size(); i++) {
      places.put(identified.get(i).id(), i);
    }
  }

  /** The undecided among new notes, which are given by their places. */
  List<UndecidedNote> among(Set<Integer> fresh) {
    List<UndecidedNote> undecided = new ArrayList<>();
    for (int index : fresh) {
      Note note = found.note(index).identified(found.idOf(index));
      formerly(index)
          .map(line -> new TreeMap<>(Map.of(line.id(), line.question().now())))
          .forEach(line -> undecided.add(new UndecidedNote(note, line)));
    }
    return undecided;
  }

  private Stream<LockEntry> formerly(int index) {
    List<LockEntry> lines = byAnswer.getOrDefault(found.hash(index).answer(), List.of());
    Similarity question = new Similarity(found.note(index).question().source());
    return lines.stream()
        .filter(line -> lines.size() == 1 && hasOtherAnswer(line))
        .filter(line -> question.to(new Similarity(line.question().now())) >= Similarity.LEAST);
  }

  /** Whether a note has the line that no longer has its answer. */
  private boolean hasOtherAnswer(LockEntry line) {
    return Stream.ofNullable(places.get(line.id()))
        .anyMatch(place -> !found.hash(place).answer().equals(line.hash().answer()));
  }
}
