package dev.glossdeck.export.pdf.font;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people take for one character (UAX #29). */
public final class Graphemes {
  private static final Pattern GRAPHEME = Pattern.compile("\\X");

  private Graphemes() {}

  /**
   * The end of the grapheme that begins at an index.
   *
   * @param start in chars, below the end
   * @param end of the text that counts, in chars
   * @return above the start, up to the end
   */
  public static int end(String text, int start, int end) {
    Matcher matcher = GRAPHEME.matcher(text).region(start, end);
    return matcher.lookingAt() ? matcher.end() : end;
  }
}
