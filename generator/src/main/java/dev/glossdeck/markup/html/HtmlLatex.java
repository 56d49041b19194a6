package dev.glossdeck.markup.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes tags out of what Anki gives to LaTeX, {@code [$]…[/$]} and {@code [latex]…[/latex]}, as
 * Anki does. Each of their characters becomes a control character, which formulas leave out, so
 * that places in the source stay.
 */
final class HtmlLatex {
  private static final Pattern LATEX =
      Pattern.compile(
          "(?is)\\[\\$\\](.+?)\\[/\\$\\]|\\[\\$\\$\\](.+?)\\[/\\$\\$\\]|\\[latex\\](.+?)\\[/latex\\]");

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
    return LATEX
        .matcher(source)
        .replaceAll(latex -> Matcher.quoteReplacement(withoutTagsWithin(latex.group())));
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
