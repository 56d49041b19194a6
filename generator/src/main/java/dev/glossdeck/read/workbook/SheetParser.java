package dev.glossdeck.read.workbook;

import dev.glossdeck.markup.Whitespace;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a sheet; cells without a value are passed over, whatever their format. */
final class SheetParser {
  private final XmlCursor xml;
  private final CellTexts texts;
  private final List<SheetRow> rows = new ArrayList<>();
  private final int[] columns = new int[Limits.LAST_COLUMN];
  private final String[] seen = new String[Limits.LAST_COLUMN];
  private int size;
  private int row;
  private int column;
  private int cells;
  private long characters;

  SheetParser(XmlCursor xml, CellTexts texts) {
    this.xml = xml;
    this.texts = texts;
  }

  /** The rows that hold something. */
  List<SheetRow> rows() throws WorkbookException {
    while (xml.next() && !xml.isEnd("sheetData")) {
      if (xml.isStart("row")) {
        row = rowNumber();
        column = 0;
        size = 0;
      } else if (xml.isStart("c")) {
        cell();
      } else if (xml.isEnd("row") && size > 0) {
        rows.add(new SheetRow(row, columns, seen, size));
        bound();
      }
    }
    return rows;
  }

  /** Whether any cell has a value; reads no further than that. */
  static boolean holdsSomething(XmlCursor xml) throws WorkbookException {
    while (xml.next() && !xml.isEnd("sheetData")) {
      boolean isValue = xml.isStart("v") || xml.isStart("t");
      if (isValue && !xml.text().isBlank()) {
        return true;
      }
    }
    return false;
  }

  private int rowNumber() throws WorkbookException {
    String number = xml.attribute("r").orElse(Integer.toString(row + 1)).strip();
    boolean isNumber = number.matches("\\d{1,9}");
    if (!isNumber
        || Integer.parseInt(number) > Limits.LAST_ROW
        || Integer.parseInt(number) <= row) {
      throw WorkbookException.damaged("no sheet has a row " + number + " after row " + row);
    }
    return Integer.parseInt(number);
  }

  private void cell() throws WorkbookException {
    String type = xml.attribute("t").orElse("n");
    String style = xml.attribute("s").orElse("0");
    String reference = xml.attribute("r").orElse("");
    String value = value();
    int next = reference.isEmpty() ? column + 1 : column(reference);
    if (next <= column || next > Limits.LAST_COLUMN) {
      throw WorkbookException.damaged(
          "row " + row + " has a cell " + reference + " where none can be");
    }
    column = next;
    String text = value.isEmpty() ? "" : Whitespace.trim(texts.of(type, style, value));
    if (!text.isEmpty()) {
      columns[size] = column;
      seen[size] = text;
      size++;
      cells++;
      characters += text.length();
    }
  }

  /** The stored value of the current cell; its formula is of no interest. */
  private String value() throws WorkbookException {
    String value = "";
    while (xml.next() && !xml.isEnd("c")) {
      if (xml.isStart("v")) {
        value = xml.text();
      } else if (xml.isStart("is")) {
        value = XmlTexts.rich(xml, "is");
      } else if (xml.isStart()) {
        xml.skip();
      }
    }
    return value;
  }

  /** The column of {@code AB12}, 1-based; 0 if there is none, more than the last if too far. */
  private static int column(String reference) {
    int column = 0;
    for (int i = 0; i < reference.length() && column <= Limits.LAST_COLUMN; i++) {
      char c = Character.toUpperCase(reference.charAt(i));
      if (c < 'A' || c > 'Z') {
        break;
      }
      column = column * 26 + c - 'A' + 1;
    }
    return column;
  }

  private void bound() throws WorkbookException {
    if (rows.size() > Limits.ROWS) {
      throw Limits.tooMuch(row, Limits.ROWS + " rows");
    } else if (cells > Limits.CELLS) {
      throw Limits.tooMuch(row, Limits.CELLS + " cells");
    } else if (characters > Limits.CHARACTERS) {
      throw Limits.tooMuch(row, Limits.CHARACTERS + " characters");
    }
  }
}
