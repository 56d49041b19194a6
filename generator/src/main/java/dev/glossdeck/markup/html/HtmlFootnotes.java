package dev.glossdeck.markup.html;

import dev.glossdeck.markup.tree.Inline;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The notes at the end of a field, as we write them: {@code <ol class="footnotes">} with {@code
 * <sup class="footnote">[1]</sup>} for each mark. Without such a list a mark is raised text.
 *
 * @param items in order; empty if there are no notes
 */
record HtmlFootnotes(List<Element> items) {
  /** The class of the list. */
  static final String NOTES = "footnotes";

  /** The class of a mark. */
  static final String MARK = "footnote";

  private static final Pattern NUMBER = Pattern.compile("\\[([1-9]\\d{0,3})\\]");

  /** Copies the list. */
  HtmlFootnotes {
    items = List.copyOf(items);
  }

  /** The notes that stand last among nodes. */
  static HtmlFootnotes of(List<Node> nodes) {
    int last = nodes.size() - 1;
    while (last >= 0 && isBlank(nodes.get(last))) {
      last--;
    }
    boolean isList =
        last >= 0
            && nodes.get(last) instanceof Element list
            && list.normalName().equals("ol")
            && list.hasClass(NOTES)
            && list.childNodes().stream().allMatch(node -> isBlank(node) || isItem(node));
    return new HtmlFootnotes(isList ? ((Element) nodes.get(last)).children() : List.of());
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text && text.isBlank();
  }

  private static boolean isItem(Node node) {
    return node instanceof Element element && element.normalName().equals("li");
  }

  /** Whether an element is the list itself. */
  boolean isList(Element element) {
    return !items.isEmpty() && element.equals(items.get(0).parent());
  }

  /** The mark that an element is. */
  Optional<Inline> mark(Element element) {
    if (items.isEmpty() || !element.normalName().equals("sup") || !element.hasClass(MARK)) {
      return Optional.empty();
    }
    Matcher number = NUMBER.matcher(element.text());
    return number.matches() && Integer.parseInt(number.group(1)) <= items.size()
        ? Optional.of(new Inline.FootnoteReference(Integer.parseInt(number.group(1))))
        : Optional.empty();
  }
}
