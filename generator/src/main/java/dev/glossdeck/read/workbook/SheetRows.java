package dev.glossdeck.read.workbook;

import java.util.ArrayList;
import java.util.List;

/** The rows of a sheet that hold something, within bounds. */
final class SheetRows {
  private final HeapBudget memory;
  private final List<SheetRow> rows = new ArrayList<>();
  private int cells;
  private long characters;

  private SheetRows(HeapBudget memory) {
    this.memory = memory;
  }

  /** Reads them all. */
  static List<SheetRow> read(RowReader sheet, HeapBudget memory) throws WorkbookException {
    SheetRows kept = new SheetRows(memory);
    while (sheet.next()) {
      kept.add(new SheetRow(sheet.number(), sheet.cells()));
      kept.bound(sheet.number());
    }
    return kept.rows;
  }

  private void add(SheetRow row) throws WorkbookException {
    rows.add(row);
    memory.keep("");
    cells += row.size();
    for (int i = 0; i < row.size(); i++) {
      memory.keep(row.text(i));
      characters += row.text(i).length();
    }
  }

  private void bound(int number) throws WorkbookException {
    if (rows.size() > Limits.ROWS) {
      throw Limits.tooMuch(number, Limits.ROWS + " rows");
    } else if (cells > Limits.CELLS) {
      throw Limits.tooMuch(number, Limits.CELLS + " cells");
    } else if (characters > Limits.CHARACTERS) {
      throw Limits.tooMuch(number, Limits.CHARACTERS + " characters");
    }
  }
}
