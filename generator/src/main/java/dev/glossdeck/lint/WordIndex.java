package dev.glossdeck.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds sets of words of which one may hold the other: it then has the other's rarest word. So each
 * set is compared with few others, and all of them in time near to their number.
 */
final class WordIndex {
  /** Sets without a word that is rarer than this are compared with none. */
  private static final int MOST_SETS_OF_A_WORD = 100;

  private final List<String> rarest = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  /** The sets whose rarest word it is, and the sets that have it, each in order. */
  private final Map<String, List<Integer>> led = new HashMap<>();

  private final Map<String, List<Integer>> having = new HashMap<>();
  private final List<Set<String>> sets;

  WordIndex(List<Set<String>> sets) {
    this.sets = sets;
    sets.forEach(words -> words.forEach(word -> counts.merge(word, 1, Integer::sum)));
    for (int i = 0; i < sets.size(); i++) {
      String word = rarest(sets.get(i));
      rarest.add(word);
      led.computeIfAbsent(word, any -> new ArrayList<>()).add(i);
      for (String one : sets.get(i)) {
        if (counts.get(one) <= MOST_SETS_OF_A_WORD) {
          having.computeIfAbsent(one, any -> new ArrayList<>()).add(i);
        }
      }
    }
  }

  /** The rarest word, of several the first by name; empty for an empty set. */
  private String rarest(Set<String> words) {
    return words.stream()
        .min(Comparator.<String>comparingInt(counts::get).thenComparing(word -> word))
        .orElse("");
  }

  /** The sets before one that may hold it or be held by it, ascending. */
  IntStream sharingRareWord(int index) {
    IntStream holders = stream(having, rarest.get(index));
    IntStream held =
        sets.get(index).stream()
            .filter(word -> counts.get(word) <= MOST_SETS_OF_A_WORD)
            .flatMapToInt(word -> stream(led, word));
    return IntStream.concat(holders, held).filter(other -> other < index).sorted().distinct();
  }

  private static IntStream stream(Map<String, List<Integer>> lists, String word) {
    return lists.getOrDefault(word, List.of()).stream().mapToInt(Integer::intValue);
  }
}
