package dev.glossdeck.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Makes the blocks of HTML that have parts: lists, tables, code. */
final class HtmlParts {
  private static final String LANGUAGE = "language-";

  private HtmlParts() {}

  /** A list; empty if it has no item. What stands between items is an item, too. */
  static Optional<Block> list(Element element, Function<Element, List<Block>> content) {
    List<List<Block>> items = new ArrayList<>();
    for (Node child : element.childNodes()) {
      if (child instanceof Element item) {
        items.add(
            item.normalName().equals("li") ? content.apply(item) : content.apply(wrapped(item)));
      } else if (child instanceof TextNode text && !text.isBlank()) {
        items.add(List.of(new Block.Paragraph(List.of(new Inline.Text(text.text().strip())))));
      }
    }
    boolean ordered = element.normalName().equals("ol");
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.ItemList(ordered, ordered ? start(element) : 1, items));
  }

  private static Element wrapped(Element item) {
    return new Element("li").appendChild(item.clone());
  }

  private static int start(Element list) {
    String start = list.attr("start");
    return start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1;
  }

  /** A table; empty if it has no cell. A first row of headings is its header. */
  static Optional<Block> table(Element element, Function<Element, List<Block>> content) {
    List<Element> rows = new ArrayList<>();
    collectRows(element, rows);
    List<List<Block.Cell>> lines = new ArrayList<>();
    List<Block.Alignment> columns = new ArrayList<>();
    for (Element row : rows) {
      List<Block.Cell> cells = new ArrayList<>();
      for (Element cell : row.children()) {
        if (cells.size() == columns.size()) {
          columns.add(alignment(cell));
        }
        cells.add(new Block.Cell(content.apply(cell)));
      }
      lines.add(cells);
    }
    if (columns.isEmpty()) {
      return Optional.empty();
    }
    boolean hasHeader =
        !rows.get(0).children().isEmpty()
            && rows.get(0).children().stream().allMatch(cell -> cell.normalName().equals("th"));
    List<Block.Cell> header = hasHeader ? lines.remove(0) : Collections.emptyList();
    return Optional.of(new Block.Table(columns, header, lines));
  }

  private static void collectRows(Element element, List<Element> rows) {
    for (Element child : element.children()) {
      switch (child.normalName()) {
        case "tr" -> rows.add(child);
        case "thead", "tbody", "tfoot" -> collectRows(child, rows);
        case "caption" ->
            rows.add(new Element("tr").appendChild(new Element("td").append(child.html())));
        default -> {}
      }
    }
  }

  private static Block.Alignment alignment(Element cell) {
    String said = (cell.attr("style") + " " + cell.attr("align")).toLowerCase(Locale.ROOT);
    if (said.matches(".*text-align:\\s*center.*| *center")) {
      return Block.Alignment.CENTRE;
    }
    if (said.matches(".*text-align:\\s*right.*| *right")) {
      return Block.Alignment.RIGHT;
    }
    boolean isLeft = said.matches(".*text-align:\\s*left.*| *left");
    return isLeft ? Block.Alignment.LEFT : Block.Alignment.NATURAL;
  }

  /** Program text. */
  static Block code(Element pre) {
    Element copy = pre.clone();
    copy.select("br").forEach(lineBreak -> lineBreak.replaceWith(new TextNode("\n")));
    String language =
        copy.select("code").stream()
            .flatMap(code -> code.classNames().stream())
            .filter(name -> name.startsWith(LANGUAGE))
            .map(name -> name.substring(LANGUAGE.length()))
            .findFirst()
            .orElse("");
    String code = copy.wholeText().stripTrailing();
    return new Block.CodeBlock(language, code);
  }
}
