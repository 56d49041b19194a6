package dev.glossdeck.export.anki;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Searches by their rarest words, so that a text is compared with few of them: a word with others
 * on both sides in what is searched for is a whole word of each text that is found.
 */
final class SearchIndex {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  private final List<List<String>> searches;
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  /** The indexes of searches without a whole word. */
  private final List<Integer> others = new ArrayList<>();

  /**
   * An index of searches.
   *
   * @param searches the texts that each looks for, one behind the other
   */
  SearchIndex(List<List<String>> searches) {
    this.searches = searches;
    List<Set<String>> words =
        searches.stream()
            .map(
                parts ->
                    parts.stream()
                        .flatMap(part -> inner(part).stream())
                        .collect(Collectors.toSet()))
            .toList();
    Map<String, Long> counts =
        words.stream()
            .flatMap(Collection::stream)
            .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    for (int i = 0; i < searches.size(); i++) {
      int search = i;
      words.get(i).stream()
          .min(Comparator.<String, Long>comparing(counts::get).thenComparing(word -> word))
          .ifPresentOrElse(
              word -> byWord.computeIfAbsent(word, any -> new ArrayList<>()).add(search),
              () -> others.add(search));
    }
  }

  private static List<String> inner(String part) {
    List<String> words = WORD.matcher(part).results().map(MatchResult::group).toList();
    return words.size() < 3 ? List.of() : words.subList(1, words.size() - 1);
  }

  /** The indexes of the searches that find a text. */
  IntStream finding(String text) {
    Set<Integer> candidates = new HashSet<>(others);
    WORD.matcher(text)
        .results()
        .forEach(word -> candidates.addAll(byWord.getOrDefault(word.group(), List.of())));
    return candidates.stream().mapToInt(i -> i).filter(i -> isIn(text, searches.get(i)));
  }

  private static boolean isIn(String text, List<String> parts) {
    int at = 0;
    for (String part : parts) {
      int found = text.indexOf(part, at);
      if (found < 0) {
        return false;
      }
      at = found + part.length();
    }
    return true;
  }
}
