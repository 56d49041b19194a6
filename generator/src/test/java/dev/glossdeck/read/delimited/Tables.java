package dev.glossdeck.read.delimited;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Records of text, for tests. */
final class Tables {
  private Tables() {}

  /** The records of a text without headers. */
  static List<Row> rows(String text, String separator) {
    List<Row> rows = new ArrayList<>();
    new RowCutter("d.txt", text, 0, 1, separator).each(rows::add);
    return rows;
  }

  /** The only record of a line with bars. */
  static Row row(String line) {
    return rows(line, "|").get(0);
  }

  /** What a first look at lines with bars tells. */
  static TableShape shape(String... lines) {
    TableShape shape = new TableShape();
    rows(String.join("\n", lines), "|").forEach(shape::add);
    return shape;
  }

  /** The fields of records: {@code [a][b] / [c]}. */
  static String shown(List<Row> rows) {
    return rows.stream().map(Tables::shown).collect(Collectors.joining(" / "));
  }

  private static String shown(Row row) {
    return row.cells().stream()
        .map(cell -> (cell.isOpen() ? "!" : "") + "[" + cell.text().replace("\n", "~") + "]")
        .collect(Collectors.joining());
  }
}
