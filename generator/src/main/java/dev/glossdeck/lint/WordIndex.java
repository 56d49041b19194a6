package dev.glossdeck.lint;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds sets of words of which one holds the other: it then has the other's rarest word. So each
 * set is compared with few others, and all of them in time near to their number.
 */
final class WordIndex {
  /** Sets without a word that is rarer than this are compared with none. */
  private static final int MOST_SETS_OF_A_WORD = 100;

  /** Words as numbers, the rarest first; each set ascending. */
  private final int[][] sets;

  /** The sets that have a rare word, and those whose rarest word it is, by its number. */
  private final int[][] having;

  private final int[][] led;

  /**
   * An index.
   *
   * @param texts each as its words
   */
  WordIndex(List<List<String>> texts) {
    Map<String, Integer> counts = new HashMap<>();
    texts.forEach(text -> text.stream().distinct().forEach(w -> counts.merge(w, 1, Integer::sum)));
    List<String> words =
        counts.keySet().stream()
            .sorted(
                Comparator.<String>comparingInt(counts::get)
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    Map<String, Integer> numbers = new HashMap<>();
    words.forEach(word -> numbers.put(word, numbers.size()));
    sets =
        texts.stream()
            .map(text -> text.stream().mapToInt(numbers::get).sorted().distinct().toArray())
            .toArray(int[][]::new);
    int rare = (int) words.stream().filter(w -> counts.get(w) <= MOST_SETS_OF_A_WORD).count();
    having = lists(rare, Integer.MAX_VALUE);
    led = lists(rare, 1);
  }

  /** For each rare word the sets that have it among so many of their rarest ones. */
  private int[][] lists(int rare, int most) {
    int[] lengths = new int[rare];
    for (int[] set : sets) {
      rarest(set, most).filter(word -> word < rare).forEach(word -> lengths[word]++);
    }
    int[][] lists = IntStream.of(lengths).mapToObj(int[]::new).toArray(int[][]::new);
    for (int i = sets.length - 1; i >= 0; i--) {
      int index = i;
      rarest(sets[i], most)
          .filter(word -> word < rare)
          .forEach(word -> lists[word][--lengths[word]] = index);
    }
    return lists;
  }

  private static IntStream rarest(int[] set, int most) {
    return Arrays.stream(set, 0, Math.min(set.length, most));
  }

  /**
   * The sets before one that hold it or are held by it.
   *
   * @param index of the set
   * @param least the least number of words that both share, of those that any of them has
   * @return their indices, ascending
   */
  int[] related(int index, double least) {
    int[] set = sets[index];
    IntStream.Builder related = IntStream.builder();
    for (int i = 0; i < set.length && set[i] < having.length; i++) {
      for (int other : i == 0 ? having[set[0]] : led[set[i]]) {
        if (other >= index) {
          break;
        }
        if (areRelated(set, sets[other], least)) {
          related.add(other);
        }
      }
    }
    return related.build().sorted().distinct().toArray();
  }

  private static boolean areRelated(int[] one, int[] other, double least) {
    int[] small = one.length <= other.length ? one : other;
    int[] large = one.length <= other.length ? other : one;
    if (small.length < least * large.length) {
      return false;
    }
    int at = 0;
    for (int word : small) {
      while (at < large.length && large[at] < word) {
        at++;
      }
      if (at == large.length || large[at] != word) {
        return false;
      }
    }
    return true;
  }
}
