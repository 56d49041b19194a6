package dev.glossdeck.markup.html;

import dev.glossdeck.markup.tree.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes a list. What stands between items is an item too, but a list goes with the one before. */
final class HtmlList {
  private final HtmlBlocks content;
  private final HtmlReport report;
  private final List<List<Block>> items = new ArrayList<>();
  private final List<Node> between = new ArrayList<>();

  HtmlList(HtmlBlocks content, HtmlReport report) {
    this.content = content;
    this.report = report;
  }

  /** The list, or nothing if it has no item. */
  List<Block> of(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof Element item && item.normalName().equals("li")) {
        endBetween();
        items.add(content.part(item));
      } else if (child instanceof Element inner && isList(inner) && !items.isEmpty()) {
        endBetween();
        List<Block> last = new ArrayList<>(items.remove(items.size() - 1));
        last.addAll(content.part(List.of(inner)));
        items.add(last);
      } else {
        between.add(child);
      }
    }
    endBetween();
    boolean ordered = element.normalName().equals("ol");
    return items.isEmpty()
        ? List.of()
        : List.of(new Block.ItemList(ordered, ordered ? start(element) : 1, items));
  }

  private static boolean isList(Element element) {
    return HtmlRole.of(element) == HtmlRole.LIST;
  }

  private void endBetween() {
    List<Block> blocks = between.isEmpty() ? List.of() : content.part(between);
    between.clear();
    if (!blocks.isEmpty()) {
      items.add(blocks);
    }
  }

  private int start(Element list) {
    String start = list.attr("start").strip();
    if (start.matches("\\d{1,9}")) {
      return Integer.parseInt(start);
    }
    if (!start.isEmpty()) {
      report.dropped(
          list, "the number " + HtmlReport.shortened(start) + " that a list begins with");
    }
    return 1;
  }
}
