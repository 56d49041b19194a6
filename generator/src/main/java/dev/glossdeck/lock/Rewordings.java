package dev.glossdeck.lock;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Finds new notes that are vanished ones reworded: the answer is the same and the question similar,
 * and there is no other such pair with one of the two. Where there is, the place decides, the note
 * before both is the same, unless another pair is more similar: authors sort decks, and add and
 * remove cards, while they reword.
 */
final class Rewordings {
  /** Beyond, notes with the same answer are not compared; a deck of so many says nothing. */
  private static final long MOST_PAIRS = 1_000_000;

  private final FoundNotes found;

  /** The lines that a new note could be, by the note's place in the deck. */
  private final Map<Integer, Map<NoteId, LockEntry>> candidates = new LinkedHashMap<>();

  /** The notes that could be a line. */
  private final Map<NoteId, Set<Integer>> claims = new HashMap<>();

  /** The pairs of which neither has a more similar one. */
  private final Map<Integer, Set<NoteId>> best = new HashMap<>();

  Rewordings(FoundNotes found, Set<Integer> fresh) {
    this.found = found;
    Map<String, List<LockEntry>> lines = new HashMap<>();
    found
        .vanished()
        .forEach(
            line -> lines.computeIfAbsent(line.hash().answer(), a -> new ArrayList<>()).add(line));
    Map<String, List<Integer>> notes = new LinkedHashMap<>();
    found
        .open()
        .filter(index -> !fresh.contains(index))
        .forEach(
            index ->
                notes
                    .computeIfAbsent(found.hash(index).answer(), a -> new ArrayList<>())
                    .add(index));
    notes.forEach((answer, indexes) -> compare(indexes, lines.getOrDefault(answer, List.of())));
  }

  private void compare(List<Integer> indexes, List<LockEntry> lines) {
    if ((long) indexes.size() * lines.size() > MOST_PAIRS) {
      return;
    }
    double[][] similarities = similarities(indexes, lines);
    double[] mostOfLine = new double[lines.size()];
    for (double[] row : similarities) {
      Arrays.setAll(mostOfLine, i -> Math.max(mostOfLine[i], row[i]));
    }
    for (int i = 0; i < indexes.size(); i++) {
      double most = Arrays.stream(similarities[i]).max().orElse(0);
      for (int j = 0; j < lines.size(); j++) {
        double similarity = similarities[i][j];
        if (similarity >= Similarity.LEAST) {
          add(indexes.get(i), lines.get(j), similarity == most && similarity == mostOfLine[j]);
        }
      }
    }
  }

  private double[][] similarities(List<Integer> indexes, List<LockEntry> lines) {
    List<Similarity> asked =
        lines.stream().map(line -> new Similarity(line.question().now())).toList();
    return indexes.stream()
        .map(index -> new Similarity(found.note(index).question().source()))
        .map(question -> asked.stream().mapToDouble(question::to).toArray())
        .toArray(double[][]::new);
  }

  private void add(int index, LockEntry line, boolean isBest) {
    candidates.computeIfAbsent(index, note -> new LinkedHashMap<>()).put(line.id(), line);
    claims.computeIfAbsent(line.id(), id -> new LinkedHashSet<>()).add(index);
    if (isBest) {
      best.computeIfAbsent(index, note -> new LinkedHashSet<>()).add(line.id());
    }
  }

  /** Accepts unambiguous pairs until none is left; each may make another one unambiguous. */
  void take() {
    boolean goesOn = true;
    while (goesOn) {
      goesOn = takeBy(this::onlyMatch) || takeBy(this::samePlace);
    }
  }

  private boolean takeBy(IntFunction<Optional<LockEntry>> choice) {
    boolean isTaken = false;
    for (int index : List.copyOf(candidates.keySet())) {
      Optional<LockEntry> line =
          candidates.containsKey(index) ? choice.apply(index) : Optional.empty();
      if (line.isPresent()) {
        found.take(index, line.get().id());
        forget(index, line.get());
        isTaken = true;
      }
    }
    return isTaken;
  }

  private Optional<LockEntry> onlyMatch(int index) {
    Collection<LockEntry> lines = candidates.get(index).values();
    return lines.stream()
        .filter(line -> lines.size() == 1 && claims.get(line.id()).size() == 1)
        .findFirst();
  }

  private Optional<LockEntry> samePlace(int index) {
    if (index > 0 && found.isOpen(index - 1)) {
      return Optional.empty();
    }
    Optional<NoteId> before = index > 0 ? Optional.of(found.idOf(index - 1)) : Optional.empty();
    List<LockEntry> there =
        best.getOrDefault(index, Set.of()).stream()
            .flatMap(id -> Stream.ofNullable(candidates.get(index).get(id)))
            .filter(line -> line.trace().after().equals(before))
            .toList();
    return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
  }

  private void forget(int index, LockEntry taken) {
    candidates.remove(index).keySet().forEach(id -> claims.get(id).remove(index));
    for (int other : claims.get(taken.id())) {
      Map<NoteId, LockEntry> left = candidates.get(other);
      left.remove(taken.id());
      if (left.isEmpty()) {
        candidates.remove(other);
      }
    }
  }

  /** The places of the notes that remain unclear, and some others. */
  Set<Integer> undecidedAnd(Set<Integer> others) {
    Set<Integer> all = new HashSet<>(others);
    all.addAll(candidates.keySet());
    return all;
  }

  /** The notes that remain unclear, with the ids that they have now. */
  List<UndecidedNote> undecided(List<Note> identified) {
    List<UndecidedNote> undecided = new ArrayList<>();
    candidates.forEach(
        (index, lines) -> {
          SortedMap<NoteId, String> questions = new TreeMap<>();
          lines.forEach((id, line) -> questions.put(id, line.question().now()));
          undecided.add(new UndecidedNote(identified.get(index), questions));
        });
    return undecided;
  }
}
