package dev.glossdeck.markup.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes tags out of what Anki gives to LaTeX, {@code [$]…[/$]} and {@code [latex]…[/latex]}, as
 * Anki does. Each of their characters becomes a control character, which formulas leave out, so
 * that places in the source stay.
 */
final class HtmlLatex {
  private static final Map<String, String> MARKS =
      Map.of("[$]", "[/$]", "[$$]", "[/$$]", "[latex]", "[/latex]");

  private static final Pattern OPENING = Pattern.compile("\\[(?:\\$\\$?|latex)\\]");

  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(b|i|u|s|a|em|strong|span|font|small|big|mark|sub|sup|tt|code|br|div|p)"
              + "(?:\\s+[a-z-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\"'<>]+))*\\s*/?>");

  private static final List<String> LINES = List.of("br", "div", "p");
  private static final String NOTHING = "\u0001";

  private HtmlLatex() {}

  /** The source, of the same length. */
  static String withoutTags(String source) {
    if (!source.contains("[/")) {
      return source;
    }
    StringBuilder out = new StringBuilder(source.length());
    Map<String, Integer> lastEnds = new HashMap<>();
    Matcher opening = OPENING.matcher(source);
    int from = 0;
    while (opening.find()) {
      String close = MARKS.get(opening.group());
      int last = lastEnds.computeIfAbsent(close, source::lastIndexOf);
      if (opening.start() >= from && opening.end() < last) {
        int end = source.indexOf(close, opening.end());
        out.append(source, from, opening.end());
        out.append(withoutTagsWithin(source.substring(opening.end(), end)));
        from = end;
      }
    }
    return out.append(source, from, source.length()).toString();
  }

  private static String withoutTagsWithin(String latex) {
    return TAG.matcher(latex)
        .replaceAll(
            tag -> {
              boolean endsLine =
                  LINES.contains(tag.group(1).toLowerCase(Locale.ROOT))
                      && !tag.group().startsWith("</");
              return (endsLine ? "\n" : NOTHING) + NOTHING.repeat(tag.group().length() - 1);
            });
  }
}
