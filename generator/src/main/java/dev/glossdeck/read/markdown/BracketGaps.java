package dev.glossdeck.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the gaps of hashcards, {@code [text]}, into numbered ones. Links, pictures, sounds, maths,
 * code and brackets behind a backslash are none. What a gap may not hold, {@code ::} and {@code
 * }}}, is written so that it means the same.
 */
final class BracketGaps {
  private static final String CODE = "`++[^`]*+`++";
  private static final String MATHS = "\\$\\$.*?\\$\\$|\\$[^$\\s](?:[^$]*[^$\\s])?\\$";
  private static final Pattern TOKEN =
      Pattern.compile(
          "\\\\.|"
              + CODE
              + "|"
              + MATHS
              + "|!?\\[[^\\[\\]]*+\\]\\([^()]*+\\)|\\[sound:[^\\[\\]]*+\\]"
              + "|\\[((?:[^\\[\\]\\\\]++|\\\\.)++)\\]",
          Pattern.DOTALL);
  private static final Pattern PART =
      Pattern.compile("(" + CODE + ")|(" + MATHS + ")", Pattern.DOTALL);
  private static final Pattern NUMBERED = Pattern.compile("\\{\\{c(\\d{1,3})::");

  /** Two signs that mean something to a gap, of which the second one is to be kept apart. */
  private static final Pattern MARK = Pattern.compile("(?<=:|^):|(?<=\\})\\}|\\}$");

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
        marked.append(text, from, token.start());
        marked.append("{{c").append(gap).append("::").append(kept(token.group(1))).append("}}");
        from = token.end();
      }
    }
    return marked.append(text.substring(from)).toString();
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

  private static String kept(String inside) {
    StringBuilder kept = new StringBuilder();
    Matcher part = PART.matcher(inside);
    int from = 0;
    while (part.find()) {
      kept.append(inText(inside.substring(from, part.start())));
      kept.append(part.group(1) == null ? inMaths(part.group()) : inCode(part.group()));
      from = part.end();
    }
    return kept.append(inText(inside.substring(from))).toString();
  }

  /** A backslash would keep a sign what it is for Markdown, though not for a gap. */
  private static String inText(String text) {
    return MARK.matcher(text).replaceAll(mark -> mark.group().equals(":") ? "&#58;" : "&#125;");
  }

  /** A space means nothing in TeX. */
  private static String inMaths(String maths) {
    return MARK.matcher(maths).replaceAll(" $0");
  }

  /** Code in two parts, with a comment between them that nobody sees. */
  private static String inCode(String code) {
    String fence = code.substring(0, code.length() - code.replaceFirst("^`+", "").length());
    return MARK.matcher(code)
        .replaceAll(Matcher.quoteReplacement(fence + "<!-- -->" + fence) + "$0");
  }
}
