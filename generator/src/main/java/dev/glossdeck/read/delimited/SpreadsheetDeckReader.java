package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.DeckReader;
import dev.glossdeck.read.DeckSource;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.ReadResult;
import dev.glossdeck.read.workbook.UnsolvedFormulas;
import dev.glossdeck.read.workbook.WorkbookContents;
import dev.glossdeck.read.workbook.WorkbookException;
import dev.glossdeck.read.workbook.WorkbookReader;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the first sheet of a spreadsheet ({@code .xlsx}) with a card a row, by the rules of
 * delimited text. In a diagnostic the line is the row and the column the column of the cell. {@code
 * spreadsheets.md} among the tests tells the format by example.
 */
public final class SpreadsheetDeckReader implements DeckReader {
  /** No deck has more; each takes place in every row. */
  private static final int MOST_COLUMNS = 256;

  private static final int SHEETS_SHOWN = 10;

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
    try {
      WorkbookContents workbook = WorkbookReader.read(source.content());
      warnOfSheets(workbook.others(), source, diagnostics);
      workbook.unsolved().ifPresent(some -> warnOfFormulas(some, source, diagnostics));
      return read(SheetSections.of(workbook.rows()), source, diagnostics);
    } catch (WorkbookException e) {
      SourcePosition place = new SourcePosition(source.path(), e.row(), 1);
      diagnostics.error(place, DiagnosticCode.SPREADSHEET, e.getMessage(), e.remedy());
      return ReadResult.refused(diagnostics);
    }
  }

  private ReadResult read(SheetSections layout, DeckSource source, Diagnostics diagnostics)
      throws IOException {
    layout.warn(source.path(), diagnostics);
    HeaderLines headers =
        HeaderLines.ofSheet(source.path(), layout.headerLines(), diagnostics, layout::headerCell);
    SheetTable table = new SheetTable(source.path(), layout.records(), countsColumns(headers));
    if (table.width() > MOST_COLUMNS) {
      diagnostics.error(
          source.start(),
          DiagnosticCode.SPREADSHEET,
          "the sheet has "
              + table.width()
              + " columns, and a deck has "
              + MOST_COLUMNS
              + " at most",
          "take out those that are no part of a card");
      return ReadResult.refused(diagnostics);
    }
    HeaderSettings settings = new HeaderSettings(headers, diagnostics);
    RowMessages messages = RowMessages.ofSpreadsheet(diagnostics);
    return new DeckTable(source, settings, options, messages, diagnostics)
        .read(table, true, settings.columns().names(",", false));
  }

  /** Whether the author names columns by their order, so that empty ones count. */
  private boolean countsColumns(HeaderLines headers) {
    return !options.columns().isEmpty()
        || Stream.of(
                HeaderKey.COLUMNS,
                HeaderKey.NOTETYPE_COLUMN,
                HeaderKey.DECK_COLUMN,
                HeaderKey.TAGS_COLUMN,
                HeaderKey.GUID_COLUMN)
            .anyMatch(key -> headers.get(key).isPresent());
  }

  private static void warnOfSheets(List<String> names, DeckSource source, Diagnostics diagnostics) {
    if (names.isEmpty()) {
      return;
    }
    String shown =
        names.stream()
            .limit(SHEETS_SHOWN)
            .map(name -> "\"" + name + "\"")
            .collect(Collectors.joining(", "));
    int more = names.size() - SHEETS_SHOWN;
    diagnostics.warning(
        source.start(),
        DiagnosticCode.OTHER_SHEETS,
        "only the first sheet is read, and not "
            + shown
            + (more > 0 ? " and " + more + " more" : ""),
        "save each as a file of its own");
  }

  private static void warnOfFormulas(
      UnsolvedFormulas some, DeckSource source, Diagnostics diagnostics) {
    diagnostics.warning(
        new SourcePosition(source.path(), some.row(), some.column()),
        DiagnosticCode.FORMULA_RESULT,
        some.count() == 1
            ? "the file has no result of this formula"
            : "the file has no results of "
                + some.count()
                + " formulas, of which this is the first",
        "open it in a spreadsheet and save it, which works them out");
  }
}
