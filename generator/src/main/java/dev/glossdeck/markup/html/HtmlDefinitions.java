package dev.glossdeck.markup.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A list of definitions of HTML taken apart, as we write further fields for Anki.
 *
 * @param definitions in order; empty for other HTML
 * @param rest the HTML that is left without them, such as a second {@code <dd>} or what stands
 *     before the list; empty if nothing is
 */
public record HtmlDefinitions(List<Definition> definitions, String rest) {
  private static final String MEDIA = "img, audio, video, object, embed";

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
   * Takes the lists of HTML apart.
   *
   * @param html {@code <dl>} with {@code <dt>} and {@code <dd>}, and anything else
   * @return the pairs, and what is no part of one
   */
  public static HtmlDefinitions of(String html) {
    if (html.isEmpty()) {
      return new HtmlDefinitions(List.of(), "");
    }
    Document document = Jsoup.parseBodyFragment(new HtmlTags(html).escaped());
    document.outputSettings().prettyPrint(false);
    List<Definition> definitions = new ArrayList<>();
    StringBuilder rest = new StringBuilder();
    for (Node node : document.body().childNodes()) {
      boolean isList = node instanceof Element element && element.normalName().equals("dl");
      rest.append(isList ? takeApart((Element) node, definitions) : node.outerHtml());
    }
    return new HtmlDefinitions(definitions, rest.toString().strip());
  }

  /** Adds the pairs of a list; returns the list without them. */
  private static String takeApart(Element list, List<Definition> definitions) {
    StringBuilder rest = new StringBuilder();
    Optional<Element> term = Optional.empty();
    for (Node node : list.childNodes()) {
      boolean isDescription = node instanceof Element element && element.normalName().equals("dd");
      if (isDescription && term.isPresent()) {
        definitions.add(new Definition(term.get().text(), ((Element) node).html()));
        term = Optional.empty();
      } else if (node instanceof Element element && isTerm(element)) {
        term.ifPresent(alone -> rest.append(alone.outerHtml()));
        term = Optional.of(element);
      } else if (!node.outerHtml().isBlank()) {
        term.ifPresent(alone -> rest.append(alone.outerHtml()));
        term = Optional.empty();
        rest.append(node.outerHtml());
      }
    }
    term.ifPresent(alone -> rest.append(alone.outerHtml()));
    return rest.isEmpty() ? "" : "<dl>" + rest + "</dl>";
  }

  /**
   * Whether an element can name a field: with words, and without anything that words cannot say.
   */
  private static boolean isTerm(Element element) {
    return element.normalName().equals("dt")
        && !element.text().isBlank()
        && element.selectFirst(MEDIA) == null;
  }
}
