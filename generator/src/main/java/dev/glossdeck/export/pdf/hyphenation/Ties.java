package dev.glossdeck.export.pdf.hyphenation;

import java.util.regex.Pattern;

/**
 * Ties what a line should not part: a number and its unit or the abbreviation before it, an initial
 * and the name, a word and the dash behind it.
 */
public final class Ties {
  private static final String UNITS =
      "(?:[kMGTcmnµμ]?m[²³23]?|[kmµμ]?g|[mc]?l|[mµμn]?s|min|h|[kM]?J|[kMG]?W|kWh|[kMGT]?B|[kMG]?Hz"
          + "|[kmM]?V|m?A|[kM]?Ω|[hk]?Pa|bar|mol|K|°[CF]|%|‰|€|\\$|£|Uhr|in|ft|lb|oz)";

  /** Abbreviations that count something: sections, articles, pages, figures. */
  private static final String COUNTED =
      "(?:§|(?:Abs|[Aa]rt|Nr|No|S|Rn|Kap|Abb|Bd|[Ff]ig|[Vv]ol|[Cc]h|pp?)\\.)";

  private static final char FIRST_DASH = '\u2013';

  private static final Pattern SPACE =
      Pattern.compile(
          "(?<=\\d) (?="
              + UNITS
              + "(?![\\p{L}\\p{N}]))"
              + "|(?<=(?<![\\p{L}\\p{N}])"
              + COUNTED
              + ") (?=\\d)"
              + "|(?<=(?<![\\p{L}\\p{N}])\\p{Lu}\\.) (?=\\p{Lu}\\p{Ll})"
              + "|(?<=\\S) (?=(?:[\u2013\u2014]|--)(?: |$))");

  private Ties() {}

  /** A text with no-break spaces where no line should end. */
  public static String tied(String text) {
    return mayHaveTies(text) ? SPACE.matcher(text).replaceAll("\u00a0") : text;
  }

  /** A quick test: a space behind a number, a dot or a section sign, or before a dash. */
  private static boolean mayHaveTies(String text) {
    for (int at = text.indexOf(' ', 1); at > 0; at = text.indexOf(' ', at + 1)) {
      char before = text.charAt(at - 1);
      char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if (before == '.'
          || before == '§'
          || after == '-'
          || after >= FIRST_DASH
          || Character.isDigit(before)) {
        return true;
      }
    }
    return false;
  }
}
