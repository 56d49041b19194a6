package dev.glossdeck.markup;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A list of definitions of HTML taken apart, as we write further fields for Anki.
 *
 * @param definitions in order
 * @param rest the HTML of what is no definition; empty if there is nothing else
 */
public record HtmlDefinitions(List<Definition> definitions, String rest) {

  /** Copies the list. */
  public HtmlDefinitions {
    definitions = List.copyOf(definitions);
  }

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
   * @param html {@code <dl>} with {@code <dt>} and {@code <dd>}, and anything besides
   * @return its parts
   */
  public static HtmlDefinitions of(String html) {
    List<Definition> definitions = new ArrayList<>();
    if (html.isEmpty()) {
      return new HtmlDefinitions(definitions, "");
    }
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    for (Element term : document.select("body > dl > dt")) {
      Element next = term.nextElementSibling();
      if (next != null && next.normalName().equals("dd")) {
        definitions.add(new Definition(term.text(), next.html()));
        next.remove();
        term.remove();
      }
    }
    document.select("body > dl").stream()
        .filter(list -> list.html().isBlank())
        .forEach(Element::remove);
    return new HtmlDefinitions(definitions, document.body().html().strip());
  }
}
