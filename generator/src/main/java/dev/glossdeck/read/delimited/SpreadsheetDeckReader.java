package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.read.DeckReader;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.ReadResult;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the first sheet of a spreadsheet ({@code .xlsx}) with a card a row, by the rules of
 * delimited text. In a diagnostic the line is the row and the column the column of the cell.
 */
public final class SpreadsheetDeckReader implements DeckReader {
  private final ReadOptions options;

  /**
   * Makes a reader.
   *
   * @param options the columns, if the user names them
   */
  public SpreadsheetDeckReader(ReadOptions options) {
    this.options = options;
  }

  @Override
  public Set<String> endings() {
    return Set.of("xlsx");
  }

  @Override
  public ReadResult read(DeckSource source) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Optional<List<Row>> sheet = new Spreadsheet(source, diagnostics).rows();
    if (sheet.isEmpty()) {
      return ReadResult.refused(diagnostics);
    }
    int headers = (int) sheet.get().stream().takeWhile(SpreadsheetDeckReader::isHeader).count();
    StringBuilder lines = new StringBuilder();
    sheet.get().subList(0, headers).forEach(row -> lines.append(row.text(0)).append('\n'));
    HeaderSettings settings =
        new HeaderSettings(
            HeaderLines.read(source.path(), lines.toString(), diagnostics), diagnostics);
    List<Row> rows = sheet.get().subList(headers, sheet.get().size());
    return new DeckTable(
            source, settings, options, RowMessages.ofSpreadsheet(diagnostics), diagnostics)
        .read(rows::forEach, true, settings.columnNames(","));
  }

  private static boolean isHeader(Row row) {
    return row.text(0).matches("#\\s*[A-Za-z][A-Za-z _-]*:.*")
        && row.cells().stream().skip(1).allMatch(Cell::isEmpty);
  }
}
