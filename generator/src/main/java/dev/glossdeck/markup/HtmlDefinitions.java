package dev.glossdeck.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes a list of definitions of HTML apart, as we write further fields for Anki. */
public final class HtmlDefinitions {
  private HtmlDefinitions() {}

  /**
   * A term and what stands below it.
   *
   * @param term in plain words
   * @param content HTML
   */
  public record Definition(String term, String content) {}

  /**
   * The definitions of a list.
   *
   * @param html {@code <dl>} with {@code <dt>} and {@code <dd>}
   * @return in order; empty for other HTML
   */
  public static List<Definition> of(String html) {
    List<Definition> definitions = new ArrayList<>();
    if (html.isEmpty()) {
      return definitions;
    }
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    for (Element term : document.select("body > dl > dt")) {
      Element next = term.nextElementSibling();
      if (next != null && next.normalName().equals("dd")) {
        definitions.add(new Definition(term.text(), next.html()));
      }
    }
    return definitions;
  }
}
