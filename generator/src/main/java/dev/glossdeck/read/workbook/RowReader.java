package dev.glossdeck.read.workbook;

import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a sheet row by row (ECMA-376, part 1, 18.3.1.73); no more is kept of it than a row. */
final class RowReader {
  private final XmlPart xml;
  private final CellTexts texts;
  private final FormulaResults formulas = new FormulaResults();
  private final NavigableMap<Integer, String> cells = new TreeMap<>();
  private int sheetData;
  private int number;

  RowReader(XmlPart xml, CellTexts texts) {
    this.xml = xml;
    this.texts = texts;
  }

  /** Moves to the next row that holds something; false if there is none. */
  boolean next() throws WorkbookException {
    if (sheetData == 0) {
      sheetData = sheetData();
    }
    while (sheetData > 0 && xml.nextWithin(sheetData)) {
      if (xml.is("row")) {
        row();
        if (!cells.isEmpty()) {
          return true;
        }
      }
    }
    sheetData = -1;
    return false;
  }

  /** The depth of the element of all rows; less than 0 for a sheet without, such as a chart. */
  private int sheetData() throws WorkbookException {
    while (xml.nextWithin(0)) {
      if (xml.is("sheetData")) {
        return xml.depth();
      }
    }
    return -1;
  }

  private void row() throws WorkbookException {
    cells.clear();
    // Rows need not have a number.
    number = Math.max(xml.number("r", 0), number + 1);
    if (number > Limits.LAST_ROW) {
      throw beyond(Limits.LAST_ROW);
    }
    xml.inRow(number);
    int row = xml.depth();
    int column = 0;
    while (xml.nextWithin(row)) {
      if (xml.is("c")) {
        column = column(column + 1);
        cell(SheetCell.read(xml, number, column));
      }
    }
  }

  /** Cells need not have a reference, and then each stands beside the one before. */
  private int column(int following) throws WorkbookException {
    Optional<String> reference = xml.attribute("r");
    int column = reference.isPresent() ? SheetCell.column(reference.get()) : following;
    if (column > Limits.LAST_COLUMN) {
      throw beyond(number);
    } else if (column == 0) {
      throw WorkbookException.damagedCell(number);
    }
    return column;
  }

  private void cell(SheetCell cell) throws WorkbookException {
    formulas.add(cell);
    String text = texts.of(cell);
    if (text.isEmpty()) {
      cells.remove(cell.column());
    } else {
      cells.put(cell.column(), text);
    }
  }

  private static WorkbookException beyond(int row) {
    return WorkbookException.damagedRow(row, "this row is beyond the last row or column");
  }

  /** The number of the row, 1-based. */
  int number() {
    return number;
  }

  /** By their columns, 1-based, what people see in the cells of the row. */
  NavigableMap<Integer, String> cells() {
    return cells;
  }

  /** The formulas without a result among the rows that were read. */
  Optional<UnsolvedFormulas> unsolved() {
    return formulas.unsolved();
  }
}
