package dev.glossdeck.markup;

import java.util.List;
import org.jsoup.Jsoup;

/** Parses the HTML of a field. The only place that knows jsoup. */
final class HtmlParser {
  private HtmlParser() {}

  static Markup parse(String source) {
    return PlainTextParser.parse(Jsoup.parseBodyFragment(source).wholeText().strip());
  }

  static List<MarkupProblem> problems(String source) {
    return List.of();
  }
}
