package dev.glossdeck.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Parses the HTML of Anki's fields. With its neighbours {@code Html*} the only place that knows
 * jsoup. What has no place in the tree is dropped and reported; text that people read never is.
 */
final class HtmlParser {
  private HtmlParser() {}

  static Markup parse(String source) {
    return new Markup(isText(source) ? text(source) : blocks(source, new ArrayList<>(), false));
  }

  static List<MarkupProblem> problems(String source) {
    List<MarkupProblem> problems = new ArrayList<>();
    if (!isText(source)) {
      blocks(source, problems, true);
    }
    return problems;
  }

  /** Whether the source is characters that stand for themselves. */
  private static boolean isText(String source) {
    for (int i = 0; i < source.length(); i++) {
      switch (source.charAt(i)) {
        case '<', '&', '\\', '[' -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }

  private static List<Block> text(String source) {
    Paragraphs paragraphs = new Paragraphs();
    paragraphs.add(new Inline.Text(HtmlTexts.folded(source)));
    return paragraphs.finish();
  }

  private static List<Block> blocks(
      String source, List<MarkupProblem> problems, boolean withPositions) {
    HtmlTags tags = new HtmlTags(source);
    Parser parser = Parser.htmlParser().setTrackPosition(withPositions);
    Document document = Jsoup.parseBodyFragment("", "");
    parser
        .parseFragmentInput(tags.escaped(), document.body(), "")
        .forEach(document.body()::appendChild);
    HtmlReport report = new HtmlReport(problems, tags::original);
    return new HtmlBlocks(report, 0, false).of(document.body());
  }
}
