package dev.glossdeck.lock;

import dev.glossdeck.deck.NoteId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The new notes that retired ones may have become, for an author to look at: too little is alike to
 * take one for the other.
 */
final class Successors {
  /** Beyond, questions are not compared; nobody reads so long a report. */
  private static final long MOST_PAIRS = 10_000;

  /**
   * The least similarity of questions whose answers differ; they often begin with the same words.
   */
  private static final double NEAR = 0.75;

  private final Map<NoteId, LockEntry> successors = new HashMap<>();
  private final Set<NoteId> taken = new HashSet<>();
  private final Map<LockEntry, Similarity> added = new LinkedHashMap<>();

  /**
   * Finds them: those with the same answer, if there is one of each, then the one with the most
   * similar question. None stands for two.
   */
  Successors(List<LockEntry> retired, List<LockEntry> added) {
    Map<String, List<LockEntry>> byAnswer = byAnswer(added);
    byAnswer(retired)
        .forEach(
            (answer, lines) -> {
              List<LockEntry> alike = byAnswer.getOrDefault(answer, List.of());
              if (lines.size() == 1 && alike.size() == 1) {
                take(lines.get(0), alike.get(0));
              }
            });
    if ((long) retired.size() * added.size() <= MOST_PAIRS) {
      added.forEach(one -> this.added.put(one, new Similarity(one.question().now())));
      retired.stream()
          .filter(line -> !successors.containsKey(line.id()))
          .forEach(line -> mostSimilar(line).ifPresent(next -> take(line, next)));
    }
  }

  /** The note that a retired one may have become. */
  Optional<LockEntry> of(NoteId retired) {
    return Optional.ofNullable(successors.get(retired));
  }

  /** Not where the author has said it: the new note has the question of the retired one then. */
  private void take(LockEntry line, LockEntry successor) {
    if (!line.question().now().equals(successor.question().now())) {
      successors.put(line.id(), successor);
    }
    taken.add(successor.id());
  }

  private static Map<String, List<LockEntry>> byAnswer(List<LockEntry> lines) {
    return lines.stream().collect(Collectors.groupingBy(line -> line.hash().answer()));
  }

  private Optional<LockEntry> mostSimilar(LockEntry line) {
    Similarity asked = new Similarity(line.question().now());
    Map<LockEntry, Double> similarities = new HashMap<>();
    added.forEach(
        (one, question) -> {
          if (!taken.contains(one.id())) {
            similarities.put(one, asked.to(question));
          }
        });
    return similarities.entrySet().stream()
        .filter(one -> one.getValue() >= NEAR)
        .max(
            Map.Entry.<LockEntry, Double>comparingByValue()
                .thenComparing(one -> one.getKey().id(), Comparator.reverseOrder()))
        .map(Map.Entry::getKey);
  }
}
