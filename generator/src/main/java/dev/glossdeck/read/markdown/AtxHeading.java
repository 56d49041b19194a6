package dev.glossdeck.read.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A heading that begins with {@code #} (CommonMark 0.31, 4.2), comments before it aside.
 *
 * @param level 1 to 6
 * @param text without the marks before and behind it
 * @param column the column of the text, 1-based
 */
record AtxHeading(int level, String text, int column) {
  private static final Pattern OPENING =
      Pattern.compile(" {0,3}(?:<!--.*?-->[ \\t]*)*+(#{1,6})(?:[ \\t]+|$)");

  /** The heading that a line is, wherever it stands. */
  static Optional<AtxHeading> of(String line) {
    if (line.indexOf('#') < 0) {
      return Optional.empty();
    }
    Matcher opening = OPENING.matcher(line);
    if (!opening.lookingAt()) {
      return Optional.empty();
    }
    String text = withoutClosing(line.substring(opening.end()).stripTrailing());
    return Optional.of(new AtxHeading(opening.group(1).length(), text, 1 + opening.end()));
  }

  /** Hashes at the end close a heading if a space or nothing else stands before them. */
  private static String withoutClosing(String text) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == '#') {
      end--;
    }
    boolean closes = end == 0 || Character.isWhitespace(text.charAt(end - 1));
    return closes ? text.substring(0, end).strip() : text;
  }
}
