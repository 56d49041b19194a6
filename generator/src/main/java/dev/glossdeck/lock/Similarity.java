package dev.glossdeck.lock;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The similarity of two questions: the coefficient of Sørensen and Dice (Dice, "Measures of the
 * Amount of Ecologic Association Between Species", 1945) over the pairs of letters within their
 * words. It counts the same for word order, takes a typing mistake lightly, and needs no spaces.
 */
final class Similarity {
  /** From this on two questions may be one reworded; half of what they are made of. */
  static final double LEAST = 0.5;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  /** Pairs of letters, a code point in each half, and words of one letter; sorted. */
  private final long[] pairs;

  /** For one question. */
  Similarity(String question) {
    pairs =
        WORD.matcher(question.toLowerCase(Locale.ROOT))
            .results()
            .flatMapToLong(word -> pairs(word.group().codePoints().toArray()))
            .sorted()
            .toArray();
  }

  private static LongStream pairs(int[] letters) {
    return letters.length == 1
        ? LongStream.of(letters[0])
        : IntStream.range(1, letters.length)
            .mapToLong(i -> (long) letters[i - 1] << Integer.SIZE | letters[i]);
  }

  /** From 0, nothing in common, to 1, the same pairs. */
  double to(Similarity other) {
    int all = pairs.length + other.pairs.length;
    return all == 0 ? 0 : 2.0 * common(pairs, other.pairs) / all;
  }

  /** The number of values that two sorted lists have in common, each as often as in both. */
  private static int common(long[] one, long[] other) {
    int common = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      int order = Long.compare(one[i], other[j]);
      if (order == 0) {
        common++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return common;
  }
}
