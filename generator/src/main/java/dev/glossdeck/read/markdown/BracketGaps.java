package dev.glossdeck.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the gaps of hashcards, {@code [text]}, into numbered ones. Links, pictures, sounds, maths,
 * code and brackets behind a backslash are none.
 */
final class BracketGaps {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\\\.|`+[^`]*`+|\\$\\$.*?\\$\\$|\\$[^$\\s](?:[^$]*[^$\\s])?\\$|!?\\[[^\\[\\]]*\\]\\([^()]*\\)"
              + "|\\[sound:[^\\[\\]]*\\]|\\[((?:[^\\[\\]\\\\]|\\\\.)+)\\]",
          Pattern.DOTALL);

  private BracketGaps() {}

  /** The text with {@code {{c1::text}}} instead. */
  static String marked(String text) {
    StringBuilder marked = new StringBuilder();
    Matcher token = TOKEN.matcher(text);
    int gap = 0;
    int from = 0;
    while (token.find()) {
      if (token.group(1) != null) {
        gap++;
        marked.append(text, from, token.start());
        marked.append("{{c").append(gap).append("::").append(token.group(1)).append("}}");
        from = token.end();
      }
    }
    return marked.append(text.substring(from)).toString();
  }
}
