package dev.glossdeck.lint;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two texts say the same for a reader. */
final class Sameness {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern END_MARKS = Pattern.compile("[\\s?.!:;\u2026\u061F\uFF1F\u3002]+$");

  private Sameness() {}

  /** Equal for texts that differ in white space, case and end marks alone; in NFC. */
  static String key(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String line = SPACE.matcher(folded.strip()).replaceAll(" ");
    String plain = END_MARKS.matcher(line).replaceFirst("");
    return plain.isEmpty() ? line : plain;
  }
}
