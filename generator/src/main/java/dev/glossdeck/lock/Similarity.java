package dev.glossdeck.lock;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The similarity of two questions: the coefficient of Sørensen and Dice (Dice, "Measures of the
 * Amount of Ecologic Association Between Species", 1945) over the pairs of letters within their
 * words. It counts the same for word order, takes a typing mistake lightly, and needs no spaces.
 */
final class Similarity {
  /** From this on two questions may be one reworded; half of what they are made of. */
  static final double LEAST = 0.5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  private final Map<String, Integer> pairs = new HashMap<>();
  private int size;

  /** For one question. */
  Similarity(String question) {
    WORD.matcher(question.toLowerCase(Locale.ROOT))
        .results()
        .forEach(word -> addWord(word.group().codePoints().toArray()));
  }

  private void addWord(int[] letters) {
    if (letters.length == 1) {
      add(new String(letters, 0, 1));
    }
    for (int i = 0; i + 1 < letters.length; i++) {
      add(new String(letters, i, 2));
    }
  }

  private void add(String pair) {
    pairs.merge(pair, 1, Integer::sum);
    size++;
  }

  /** From 0, nothing in common, to 1, the same pairs. */
  double to(Similarity other) {
    int common = 0;
    for (Map.Entry<String, Integer> pair : pairs.entrySet()) {
      common += Math.min(pair.getValue(), other.pairs.getOrDefault(pair.getKey(), 0));
    }
    int all = size + other.size;
    return all == 0 ? 0 : 2.0 * common / all;
  }
}
