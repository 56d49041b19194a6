package dev.glossdeck.read.workbook;

import dev.glossdeck.markup.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
  private Optional<UnsolvedFormulas> unsolved = Optional.empty();

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

  /** The formulas without a result among the rows that were read. */
  Optional<UnsolvedFormulas> unsolved() {
    return unsolved;
  }

  private int rowNumber() throws WorkbookException {
    String number = xml.attribute("r").orElse(Integer.toString(row + 1)).strip();
    int found = number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    if (found <= row || found > Limits.LAST_ROW) {
      throw WorkbookException.damagedRow(
          Math.max(1, row), "no row " + number + " can follow row " + row);
    }
    return found;
  }

  private void cell() throws WorkbookException {
    String type = xml.attribute("t").orElse("n");
    String style = xml.attribute("s").orElse("0");
    String reference = xml.attribute("r").orElse("");
    int next = reference.isEmpty() ? column + 1 : column(reference);
    if (next <= column || next > Limits.LAST_COLUMN) {
      throw WorkbookException.damagedRow(row, "no cell " + reference + " can stand in this place");
    }
    column = next;
    String value = value(type.equals("str"));
    String text = value.isEmpty() ? "" : Whitespace.trim(texts.of(type, style, value));
    if (!text.isEmpty()) {
      columns[size] = column;
      seen[size] = text;
      size++;
      cells++;
      characters += text.length();
    }
  }

  /** The stored value of the current cell; of its formula only the result is of interest. */
  private String value(boolean isText) throws WorkbookException {
    String value = "";
    boolean isFormula = false;
    boolean isSolved = false;
    while (xml.next() && !xml.isEnd("c")) {
      if (xml.isStart("v")) {
        value = xml.text();
        // An empty result is one if it is a text.
        isSolved = isText || !value.isEmpty();
      } else if (xml.isStart("is")) {
        value = XmlTexts.rich(xml, "is");
      } else if (xml.isStart()) {
        isFormula |= xml.isStart("f");
        xml.skip();
      }
    }
    if (isFormula && !isSolved) {
      count(new UnsolvedFormulas(row, column, 1));
    }
    return value;
  }

  private void count(UnsolvedFormulas one) {
    unsolved =
        Optional.of(
            unsolved
                .map(some -> new UnsolvedFormulas(some.row(), some.column(), some.count() + 1))
                .orElse(one));
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
