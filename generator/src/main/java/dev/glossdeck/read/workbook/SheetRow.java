package dev.glossdeck.read.workbook;

import java.util.Arrays;

/** A row of a sheet that holds something: its cells that do, from left to right. */
public final class SheetRow {
  private final int number;
  private final int[] columns;
  private final String[] texts;

  /**
   * Makes a row.
   *
   * @param number in the sheet, 1-based
   * @param columns of the cells in the sheet, 1-based, rising
   * @param texts what people see in these cells
   * @param size how many of the columns and texts count
   */
  SheetRow(int number, int[] columns, String[] texts, int size) {
    this.number = number;
    this.columns = Arrays.copyOf(columns, size);
    this.texts = Arrays.copyOf(texts, size);
  }

  /**
   * Where it stands.
   *
   * @return 1-based, hidden and empty rows counted
   */
  public int number() {
    return number;
  }

  /**
   * How many cells hold something.
   *
   * @return 1 or more
   */
  public int size() {
    return texts.length;
  }

  /**
   * Where a cell stands.
   *
   * @param index from 0, of the cells that hold something
   * @return its column in the sheet, 1-based, rising with the index
   */
  public int column(int index) {
    return columns[index];
  }

  /**
   * What people see in a cell.
   *
   * @param index from 0, of the cells that hold something
   * @return text without white space at its ends, never empty; lines end with {@code \n}
   */
  public String text(int index) {
    return texts[index];
  }
}
