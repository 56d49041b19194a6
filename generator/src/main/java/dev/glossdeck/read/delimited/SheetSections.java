package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.workbook.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The rows of a sheet by their use. Above the first row with two cells, rows with a single one are
 * headers or titles; a sheet without such a row is a deck of one column.
 *
 * @param headers rows {@code #key:value}
 * @param titles rows that people write above a table
 * @param records all others
 */
record SheetSections(List<SheetRow> headers, List<SheetRow> titles, List<SheetRow> records) {
  /** More rows than these are no title, but cards that lack their answers. */
  private static final int MOST_TITLES = 10;

  private static final int TITLE_SHOWN = 40;
  private static final Pattern HEADER = Pattern.compile("#\\s*[A-Za-z][A-Za-z _-]*:.*");
  private static final String GAP = "{{c";

  static SheetSections of(List<SheetRow> rows) {
    int table = (int) rows.stream().takeWhile(row -> row.size() == 1).count();
    if (table == rows.size()) {
      int headers = (int) rows.stream().takeWhile(SheetSections::isHeader).count();
      return new SheetSections(
          rows.subList(0, headers), List.of(), rows.subList(headers, rows.size()));
    }
    List<SheetRow> above = rows.subList(0, table);
    List<SheetRow> headers = above.stream().filter(SheetSections::isHeader).toList();
    List<SheetRow> titles =
        above.stream().filter(row -> !isHeader(row) && !row.text(0).contains(GAP)).toList();
    List<SheetRow> passed = titles.size() > MOST_TITLES ? List.of() : titles;
    List<SheetRow> records = new ArrayList<>(above);
    records.removeAll(headers);
    records.removeAll(passed);
    records.addAll(rows.subList(table, rows.size()));
    return new SheetSections(headers, passed, records);
  }

  private static boolean isHeader(SheetRow row) {
    return row.size() == 1 && HEADER.matcher(row.text(0)).matches();
  }

  /** The headers as lines of text. */
  String headerLines() {
    StringBuilder lines = new StringBuilder();
    headers.forEach(row -> lines.append(row.text(0)).append('\n'));
    return lines.toString();
  }

  /** The cell of a place in the lines of headers. */
  SourcePosition headerCell(SourcePosition place) {
    return start(headers.get(place.line() - 1), place.path());
  }

  /** One warning for all titles. */
  void warn(String path, Diagnostics diagnostics) {
    if (titles.isEmpty()) {
      return;
    }
    String text = titles.get(0).text(0).replace('\n', ' ');
    boolean isLong = text.codePointCount(0, text.length()) > TITLE_SHOWN;
    String shown = isLong ? text.substring(0, text.offsetByCodePoints(0, TITLE_SHOWN)) + "…" : text;
    String rest = titles.size() == 1 ? "" : " and " + (titles.size() - 1) + " more above the table";
    diagnostics.warning(
        start(titles.get(0), path),
        DiagnosticCode.TITLE_ROW,
        "\"" + shown + "\"" + rest + (rest.isEmpty() ? " is" : " are") + " taken for a title",
        "take it out, or put an answer beside it if it is a card");
  }

  private static SourcePosition start(SheetRow row, String path) {
    return new SourcePosition(path, row.number(), row.column(0));
  }
}
