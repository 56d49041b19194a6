package dev.glossdeck.markup.html;

import dev.glossdeck.markup.tree.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes a table. A first row of headings is its header; a caption stands above it. */
final class HtmlTable {
  private final HtmlBlocks content;
  private final HtmlLosses losses;
  private final HtmlReport report;
  private final List<Block> captions = new ArrayList<>();
  private final List<Element> rows = new ArrayList<>();
  private final List<Block.Alignment> columns = new ArrayList<>();

  HtmlTable(HtmlBlocks content, HtmlLosses losses, HtmlReport report) {
    this.content = content;
    this.losses = losses;
    this.report = report;
  }

  /** The table and its caption, or what it has of them. */
  List<Block> of(Element element) {
    collect(element);
    List<List<Block.Cell>> lines = new ArrayList<>();
    rows.forEach(row -> lines.add(cells(row)));
    List<Block> blocks = new ArrayList<>(captions);
    if (!columns.isEmpty()) {
      boolean hasHeader = isHeader(rows.get(0));
      List<Block.Cell> header = hasHeader ? lines.remove(0) : List.of();
      blocks.add(new Block.Table(columns, header, lines));
      tellOtherHeadings(rows.subList(hasHeader ? 1 : 0, rows.size()));
    }
    return blocks;
  }

  private void collect(Element element) {
    for (Node node : element.childNodes()) {
      if (node instanceof Element child && child.normalName().equals("tr")) {
        rows.add(child);
      } else if (node instanceof Element child && child.normalName().matches("t(head|body|foot)")) {
        losses.tell(child, HtmlRole.MARK);
        collect(child);
      } else if (node instanceof Element child && child.normalName().equals("caption")) {
        captions.addAll(content.part(child));
      } else {
        captions.addAll(content.part(List.of(node)));
      }
    }
  }

  private List<Block.Cell> cells(Element row) {
    losses.tell(row, HtmlRole.MARK);
    HtmlMarks marks = HtmlMarks.of(row);
    List<Block.Cell> cells = new ArrayList<>();
    for (Node node : row.childNodes()) {
      if (!(node instanceof Element cell)) {
        captions.addAll(content.part(List.of(node)));
        continue;
      }
      Block.Alignment alignment = alignment(cell);
      if (cells.size() == columns.size()) {
        columns.add(alignment);
      } else if (columns.get(cells.size()) != alignment) {
        report.dropped(cell, "the alignment of a cell that differs from its column's");
      }
      cells.add(new Block.Cell(marks.onBlocks(content.part(cell))));
    }
    return cells;
  }

  private static boolean isHeader(Element row) {
    return !row.children().isEmpty() && row.children().stream().allMatch(HtmlTable::isHeading);
  }

  private static boolean isHeading(Element cell) {
    return cell.normalName().equals("th");
  }

  private void tellOtherHeadings(List<Element> others) {
    for (Element row : others) {
      row.children().stream()
          .filter(HtmlTable::isHeading)
          .forEach(cell -> report.dropped(cell, "a heading that is not in a table's first row"));
    }
  }

  private static Block.Alignment alignment(Element cell) {
    String style = HtmlStyle.of(cell).get("text-align");
    String said = style.isEmpty() ? cell.attr("align").strip().toLowerCase(Locale.ROOT) : style;
    return switch (said) {
      case "left" -> Block.Alignment.LEFT;
      case "center" -> Block.Alignment.CENTRE;
      case "right" -> Block.Alignment.RIGHT;
      default -> Block.Alignment.NATURAL;
    };
  }
}
