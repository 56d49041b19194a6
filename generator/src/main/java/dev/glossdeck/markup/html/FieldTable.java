package dev.glossdeck.markup.html;

import dev.glossdeck.markup.tree.Block;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes a table into a field. */
final class FieldTable {
  private static final Map<Block.Alignment, String> STYLES =
      Map.of(
          Block.Alignment.LEFT, " style=\"text-align: left\"",
          Block.Alignment.CENTRE, " style=\"text-align: center\"",
          Block.Alignment.RIGHT, " style=\"text-align: right\"");

  private FieldTable() {}

  /** HTML; the content of a cell is given as HTML. */
  static String of(Block.Table table, Function<Block.Cell, String> content) {
    String header = table.header().isEmpty() ? "" : row(table, table.header(), "th", content);
    return table.rows().stream()
        .map(cells -> row(table, cells, "td", content))
        .collect(Collectors.joining("", "<table>" + header, "</table>"));
  }

  private static String row(
      Block.Table table, List<Block.Cell> cells, String tag, Function<Block.Cell, String> content) {
    StringBuilder row = new StringBuilder("<tr>");
    for (int i = 0; i < cells.size(); i++) {
      row.append('<').append(tag);
      row.append(STYLES.getOrDefault(table.columns().get(i), "")).append('>');
      row.append(content.apply(cells.get(i))).append("</").append(tag).append('>');
    }
    return row.append("</tr>").toString();
  }
}
