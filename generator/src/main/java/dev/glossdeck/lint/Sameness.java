package dev.glossdeck.lint;

import dev.glossdeck.markup.tree.Nfc;
import dev.glossdeck.markup.tree.Whitespace;
import java.util.Locale;

/** The sameness of two texts for a reader. */
final class Sameness {
  private static final String END_MARKS = "?.!:;\u2026\u061F\uFF1F\u3002";

  private Sameness() {}

  /** Equal for texts that differ in white space, case and end marks alone; in NFC. */
  static String key(String text) {
    String folded = Nfc.of(text).toLowerCase(Locale.ROOT);
    String line = Whitespace.folded(folded);
    int end = line.length();
    while (end > 0 && isMark(line.charAt(end - 1))) {
      end--;
    }
    return end == 0 ? line : line.substring(0, end);
  }

  private static boolean isMark(char c) {
    return END_MARKS.indexOf(c) >= 0 || Character.isWhitespace(c);
  }
}
