package dev.glossdeck.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/** Finds the name that a user may have meant. */
public final class NearestName {
  private NearestName() {}

  /**
   * The name that needs the fewest changes of letters.
   *
   * @param written the user's spelling
   * @param names those that exist, at least one
   * @return one of the names, the first of several
   */
  public static String to(String written, Collection<String> names) {
    return names.stream()
        .min(Comparator.comparingInt(name -> distance(written, name)))
        .orElseThrow();
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + cost);
        diagonal = row[j];
        row[j] = best;
      }
    }
    return row[b.length()];
  }
}
