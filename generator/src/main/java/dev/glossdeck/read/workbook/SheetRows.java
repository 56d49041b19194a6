package dev.glossdeck.read.workbook;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;

/** The rows of a sheet without what is empty in them, within bounds. */
final class SheetRows {
  private final CellTexts texts;
  private final List<SheetRow> rows = new ArrayList<>();
  private final FormulaResults formulas = new FormulaResults();
  private int number;
  private int cells;
  private long characters;

  SheetRows(CellTexts texts) {
    this.texts = texts;
  }

  /** The rows that hold something; no more is kept of the sheet than these. */
  List<SheetRow> read(Iterator<Row> sheet) throws WorkbookException {
    while (sheet.hasNext()) {
      add(sheet.next());
      bound();
    }
    return rows;
  }

  /** The formulas without a result among the rows that were read. */
  Optional<UnsolvedFormulas> unsolved() {
    return formulas.unsolved();
  }

  private void add(Row row) throws WorkbookException {
    // The library counts rows that have no number, and from 0.
    number = Math.max(row.getRowNum(), number + 1);
    if (number > Limits.LAST_ROW || row.getCellCount() > Limits.LAST_COLUMN) {
      throw WorkbookException.damagedRow(
          Math.min(number, Limits.LAST_ROW), "this row is beyond the last row or column");
    }
    int[] columns = new int[row.getPhysicalCellCount()];
    String[] seen = new String[columns.length];
    int size = 0;
    for (Cell cell : row) {
      String text = cell == null ? "" : text(cell);
      if (!text.isEmpty()) {
        columns[size] = cell.getColumnIndex() + 1;
        seen[size] = text;
        size++;
        characters += text.length();
      }
    }
    if (size > 0) {
      rows.add(new SheetRow(number, columns, seen, size));
      cells += size;
    }
  }

  private String text(Cell cell) {
    formulas.add(number, cell);
    return texts.of(cell);
  }

  private void bound() throws WorkbookException {
    if (rows.size() > Limits.ROWS) {
      throw Limits.tooMuch(number, Limits.ROWS + " rows");
    } else if (cells > Limits.CELLS) {
      throw Limits.tooMuch(number, Limits.CELLS + " cells");
    } else if (characters > Limits.CHARACTERS) {
      throw Limits.tooMuch(number, Limits.CHARACTERS + " characters");
    }
  }
}
