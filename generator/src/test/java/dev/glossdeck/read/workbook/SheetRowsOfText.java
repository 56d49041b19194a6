package dev.glossdeck.read.workbook;

import java.util.TreeMap;

/** Rows of a sheet, for tests of other packages. */
public final class SheetRowsOfText {
  private SheetRowsOfText() {}

  /** A row of cells between bars, empty ones left out. */
  public static SheetRow row(int number, String cells) {
    TreeMap<Integer, String> filled = new TreeMap<>();
    String[] texts = cells.split("\\|", -1);
    for (int i = 0; i < texts.length; i++) {
      if (!texts[i].isEmpty()) {
        filled.put(i + 1, texts[i]);
      }
    }
    return new SheetRow(number, filled);
  }
}
