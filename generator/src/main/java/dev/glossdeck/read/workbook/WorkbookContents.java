package dev.glossdeck.read.workbook;

import java.util.List;

/**
 * What a workbook holds.
 *
 * @param rows of the first sheet that is not hidden and not empty, those that hold something
 * @param others the names of the other sheets that hold something, hidden ones too
 */
public record WorkbookContents(List<SheetRow> rows, List<String> others) {
  /** Copies the lists. */
  public WorkbookContents {
    rows = List.copyOf(rows);
    others = List.copyOf(others);
  }
}
