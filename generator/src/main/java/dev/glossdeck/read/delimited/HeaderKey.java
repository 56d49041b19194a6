package dev.glossdeck.read.delimited;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The keys of header lines: Anki's (its manual, "Text Files") and ours. */
enum HeaderKey {
  SEPARATOR,
  HTML,
  TAGS,
  COLUMNS,
  NOTETYPE,
  DECK,
  NOTETYPE_COLUMN,
  DECK_COLUMN,
  TAGS_COLUMN,
  GUID_COLUMN,
  IF_MATCHES,
  MATCH_SCOPE,
  /** {@code plain}, {@code markdown} or {@code html}. */
  MARKUP,
  /** Whether the first record names the columns. */
  HEADING,
  /** The deck's id. */
  ID,
  TITLE,
  DESCRIPTION,
  /** A BCP 47 tag. */
  LANG,
  /** {@code ltr} or {@code rtl}. */
  DIR,
  QUESTION_LANG,
  QUESTION_DIR,
  ANSWER_LANG,
  ANSWER_DIR,
  /** {@code flat} or {@code nested}. */
  LAYOUT;

  /** What other tools write and nothing here needs. */
  private static final Set<String> FOREIGN =
      Set.of("name", "author", "version", "source", "license", "licence", "date", "url", "comment");

  /** As it is written, in lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The key of a name in lower case. */
  static Optional<HeaderKey> of(String name) {
    return Arrays.stream(values()).filter(key -> key.toString().equals(name)).findFirst();
  }

  static boolean isForeign(String name) {
    return FOREIGN.contains(name);
  }

  /** The key that needs the fewest changes of letters. */
  static HeaderKey nearest(String name) {
    return Arrays.stream(values())
        .min(Comparator.comparingInt(key -> distance(name, key.toString())))
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
