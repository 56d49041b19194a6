package dev.glossdeck.read.markdown;

import dev.glossdeck.markup.markdown.MarkdownGapText;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the gaps of hashcards, {@code [text]}, into numbered ones. Links, pictures, sounds, maths,
 * code and brackets behind a backslash are none. What a gap may not hold, {@code ::} and {@code
 * }}}, is written so that it means the same.
 */
final class BracketGaps {
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\\\.|"
              + MarkdownGapText.CODE
              + "|"
              + MarkdownGapText.MATHS
              + "|!?\\[(?:[^\\[\\]\\\\]++|\\\\.|\\[[^\\[\\]]*+\\])*+\\]\\([^()]*+\\)|\\[sound:[^\\[\\]]*+\\]"
              + "|\\[((?:"
              + MarkdownGapText.CODE
              + "|[^\\[\\]\\\\`]++|`++|\\\\.|\\[[^\\[\\]]*+\\]\\([^()]*+\\))++)\\]",
          Pattern.DOTALL);

  /** Code and formulas as the first group, or a pair of a backslash and a sign. */
  private static final Pattern ESCAPED =
      Pattern.compile(
          "(" + MarkdownGapText.CODE + "|" + MarkdownGapText.MATHS + ")|\\\\.", Pattern.DOTALL);

  private static final Pattern BRACKET = Pattern.compile("\\\\([\\[\\]])");

  private static final Pattern NUMBERED = Pattern.compile("\\{\\{c(\\d{1,3})::");

  private BracketGaps() {}

  /** The text with {@code {{c1::text}}} instead. */
  static String marked(String text) {
    StringBuilder marked = new StringBuilder();
    Matcher token = TOKEN.matcher(text);
    int gap = highest(text);
    int from = 0;
    while (token.find()) {
      if (token.group(1) != null) {
        gap++;
        marked.append(unescaped(text.substring(from, token.start()), true));
        String inside = unescaped(token.group(1), true);
        marked.append("{{c").append(gap).append("::");
        marked.append(MarkdownGapText.kept(inside)).append("}}");
        from = token.end();
      }
    }
    return marked.append(unescaped(text.substring(from), true)).toString();
  }

  /**
   * A text whose brackets behind a backslash, which mark no formula in hashcards, are signs.
   *
   * @param text Markdown
   * @param isGapped whether brackets have a backslash in code and formulas, too
   */
  static String unescaped(String text, boolean isGapped) {
    return text.indexOf('\\') < 0
        ? text
        : ESCAPED
            .matcher(text)
            .replaceAll(part -> Matcher.quoteReplacement(unescaped(part, isGapped)));
  }

  private static String unescaped(MatchResult part, boolean isGapped) {
    if (part.group(1) != null) {
      return isGapped ? BRACKET.matcher(part.group()).replaceAll("$1") : part.group();
    }
    return switch (part.group()) {
      case "\\[" -> "&#91;";
      case "\\]" -> "&#93;";
      default -> part.group();
    };
  }

  /** The highest number of the gaps that the author has numbered. */
  private static int highest(String text) {
    return NUMBERED
        .matcher(text)
        .results()
        .mapToInt(number -> Integer.parseInt(number.group(1)))
        .max()
        .orElse(0);
  }
}
