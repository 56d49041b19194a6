package dev.glossdeck.markup.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * The references of a published page, and the anchors that others can refer to.
 *
 * @param references in the order of the page
 * @param anchors the ids of its elements
 * @param makesAnchors whether its script makes more of them: a page to study that has too many
 *     cards for a list
 */
public record PageReferences(
    List<Reference> references, Set<String> anchors, boolean makesAnchors) {
  private static final List<String> ATTRIBUTES = List.of("href", "src", "poster", "data");

  /**
   * An address in a page.
   *
   * @param address as it is written
   * @param line of the element's tag, 1-based
   * @param column of the element's tag, 1-based
   */
  public record Reference(String address, int line, int column) {}

  /** Copies the collections. */
  public PageReferences {
    references = List.copyOf(references);
    anchors = Set.copyOf(anchors);
  }

  /**
   * Reads a page.
   *
   * @param html the whole page
   * @return its references and anchors
   */
  public static PageReferences of(String html) {
    Document page = Jsoup.parse(html, "", Parser.htmlParser().setTrackPosition(true));
    List<Reference> references = new ArrayList<>();
    Set<String> anchors = new HashSet<>();
    for (Element element : page.getAllElements()) {
      if (!element.id().isEmpty()) {
        anchors.add(element.id());
      }
      for (String attribute : ATTRIBUTES) {
        if (element.hasAttr(attribute)) {
          Range.Position start = element.sourceRange().start();
          references.add(
              new Reference(
                  element.attr(attribute),
                  Math.max(1, start.lineNumber()),
                  Math.max(1, start.columnNumber())));
        }
      }
    }
    boolean isScripted =
        !page.select("[data-index][data-chunks]").isEmpty()
            && page.select("details[data-key]").isEmpty();
    return new PageReferences(references, anchors, isScripted);
  }
}
