package dev.glossdeck.export.pdf.font;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Grapheme clusters, which users perceive as single characters (UAX #29). */
public final class Graphemes {
  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  private Graphemes() {}

  /**
   * The end of the grapheme that begins at an index.
   *
   * @param text the text
   * @param start the index of its first char, less than the end
   * @param end the end of the part of the text that is considered
   * @return the index after its last char, greater than the start, at most the end
   */
  public static int end(String text, int start, int end) {
    Matcher matcher = GRAPHEME.matcher(text).region(start, end);
    return matcher.lookingAt() ? matcher.end() : end;
  }
}
