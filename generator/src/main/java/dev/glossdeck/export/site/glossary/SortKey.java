package dev.glossdeck.export.site.glossary;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Arrays;

/**
 * A sort key: the order of a language, and of code points where the language sees no difference.
 *
 * @param key the text as its language sorts it
 */
record SortKey(CollationKey key) implements Comparable<SortKey> {

  static SortKey of(String text, Collator collator) {
    return new SortKey(collator.getCollationKey(text));
  }

  /** The text itself. */
  String text() {
    return key.getSourceString();
  }

  @Override
  public int compareTo(SortKey other) {
    int byLanguage = key.compareTo(other.key);
    return byLanguage != 0
        ? byLanguage
        : Arrays.compare(codePoints(text()), codePoints(other.text()));
  }

  private static int[] codePoints(String text) {
    return text.codePoints().toArray();
  }
}
