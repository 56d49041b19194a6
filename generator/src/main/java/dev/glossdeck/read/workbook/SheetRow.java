package dev.glossdeck.read.workbook;

import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A row of a sheet that holds something: its cells that do, from left to right. */
public final class SheetRow {
  private final int number;
  private final int[] columns;
  private final String[] texts;

  /**
   * Makes a row.
   *
   * @param number in the sheet, 1-based
   * @param cells by their columns in the sheet, 1-based, what people see in them
   */
  SheetRow(int number, SortedMap<Integer, String> cells) {
    this.number = number;
    this.columns = cells.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.texts = cells.values().toArray(new String[0]);
  }

  /** The same row with one more cell; itself if that cell holds something. */
  SheetRow with(int column, String text) {
    SortedMap<Integer, String> cells = new TreeMap<>();
    for (int i = 0; i < columns.length; i++) {
      cells.put(columns[i], texts[i]);
    }
    return cells.putIfAbsent(column, text) == null ? new SheetRow(number, cells) : this;
  }

  /** The displayed content of the cell in a column, 1-based. */
  Optional<String> in(int column) {
    int index = Arrays.binarySearch(columns, column);
    return index < 0 ? Optional.empty() : Optional.of(texts[index]);
  }

  /**
   * The number of the row.
   *
   * @return 1-based, hidden and empty rows counted
   */
  public int number() {
    return number;
  }

  /**
   * The number of cells that are not empty.
   *
   * @return 1 or more
   */
  public int size() {
    return texts.length;
  }

  /**
   * The column of a cell.
   *
   * @param index from 0, of the cells that hold something
   * @return its column in the sheet, 1-based, rising with the index
   */
  public int column(int index) {
    return columns[index];
  }

  /**
   * The displayed text of a cell.
   *
   * @param index from 0, of the cells that hold something
   * @return text without white space at its ends, never empty; lines end with {@code \n}
   */
  public String text(int index) {
    return texts[index];
  }
}
