package dev.glossdeck.markup;

import dev.glossdeck.markup.markdown.MarkdownSpan;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what stands in a text with gaps as a whole: code, formulas, links and emphasis. */
final class GapSpans {
  /** Most texts have none, and to parse one takes time. */
  private static final Pattern SPANNING = Pattern.compile("[`$\\\\*_\\[<^~=]|://|\\n(?: {4}|\\t)");

  /** A formula in text and HTML, without gaps in it. */
  private static final Pattern FORMULA =
      Pattern.compile(
          String.join(
              "|",
              between("\\\\\\(", "\\\\\\)"),
              between("\\\\\\[", "\\\\\\]"),
              between("\\[\\$\\]", "\\[/\\$\\]"),
              between("\\[\\$\\$\\]", "\\[/\\$\\$\\]"),
              between("\\[latex\\]", "\\[/latex\\]")),
          Pattern.DOTALL);

  private GapSpans() {}

  static List<MarkdownSpan> of(MarkupText text) {
    if (!SPANNING.matcher(text.source()).find()) {
      return List.of();
    }
    return text.format().isMarkdown()
        ? MarkdownSpan.of(text.source(), text.format() == MarkupFormat.MARKDOWN_LINE)
        : FORMULA
            .matcher(text.source())
            .results()
            .map(one -> new MarkdownSpan(MarkdownSpan.Kind.MATHS, one.start(), one.end()))
            .toList();
  }

  private static String between(String open, String close) {
    return open + "(?:(?!\\{\\{c\\d|" + close + ").)*+" + close;
  }
}
