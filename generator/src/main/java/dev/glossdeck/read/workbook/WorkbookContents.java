package dev.glossdeck.read.workbook;

import java.util.List;
import java.util.Optional;

/**
 * The content of a workbook.
 *
 * @param rows of the first sheet that is not hidden and not empty, those that hold something
 * @param unsolved formulas of that sheet without a result, which read as empty cells
 * @param others the names of the other sheets that hold something, hidden ones too
 */
public record WorkbookContents(
    List<SheetRow> rows, Optional<UnsolvedFormulas> unsolved, List<String> others) {
  /** Copies the lists. */
  public WorkbookContents {
    rows = List.copyOf(rows);
    others = List.copyOf(others);
  }
}
