package dev.glossdeck.markup.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a gap, in which {@code ::} and <code>}}</code> are written so that nobody takes them
 * for marks of the gap, not even Anki, and so that they mean the same.
 */
public final class MarkdownGapText {
  /**
   * Code within a line, as a regular expression without groups: it ends with as many backticks as
   * it begins with, and may hold others (CommonMark 0.31, 6.1).
   */
  public static final String CODE =
      "(?<!`)(?:`(?!`)(?:[^`]++|``++)*+`(?!`)"
          + "|``(?!`)(?:[^`]++|`(?!`)|```++)*+``(?!`)"
          + "|```++[^`]*+```++)";

  /** A formula between dollars, as a regular expression. */
  public static final String MATHS = "\\$\\$.*?\\$\\$|\\$[^$\\s](?:[^$]*[^$\\s])?\\$";

  private static final Pattern PART =
      Pattern.compile("(" + CODE + ")|(" + MATHS + ")", Pattern.DOTALL);

  /** Two signs that mean something to a gap, of which the second one is to be kept apart. */
  private static final Pattern MARK = Pattern.compile("(?<=:|^):|(?<=\\})\\}|\\}$");

  /** An address at the end of a text without code, which would go on into what follows. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\A([^`$]*(?<![(<\\w]))(https?://[^\\s<>`$()]*[^\\s<>`$().,;:!?*_])([.,;:!?*_]*)\\z");

  private MarkdownGapText() {}

  /**
   * Puts an address at the end into angle brackets.
   *
   * @param inside Markdown, or a part of it
   * @return Markdown in which the address does not go on into the mark that ends the gap
   */
  public static String withEndOfAddress(String inside) {
    return inside.contains("://") ? ADDRESS.matcher(inside).replaceFirst("$1<$2>$3") : inside;
  }

  /**
   * Keeps signs apart.
   *
   * @param inside Markdown, or a part of it
   * @return Markdown of the same meaning
   */
  public static String kept(String inside) {
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
