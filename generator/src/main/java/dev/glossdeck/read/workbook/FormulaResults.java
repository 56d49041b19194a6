package dev.glossdeck.read.workbook;

import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;

/** Whether the formulas of a sheet have results. */
final class FormulaResults {
  private Optional<UnsolvedFormulas> missing = Optional.empty();
  private Optional<UnsolvedFormulas> missingOrEmpty = Optional.empty();
  private boolean isCalculated;

  /**
   * Takes a cell into account.
   *
   * @param row of the cell, 1-based
   */
  void add(int row, Cell cell) {
    if (cell.getFormula() == null) {
      return;
    }
    String result = cell.getRawValue();
    if (result != null && !result.isEmpty()) {
      isCalculated = true;
      return;
    }
    int column = cell.getColumnIndex() + 1;
    missingOrEmpty = Optional.of(more(missingOrEmpty, row, column));
    if (result == null) {
      missing = Optional.of(more(missing, row, column));
    }
  }

  private static UnsolvedFormulas more(Optional<UnsolvedFormulas> some, int row, int column) {
    return some.map(one -> new UnsolvedFormulas(one.row(), one.column(), one.count() + 1))
        .orElseGet(() -> new UnsolvedFormulas(row, column, 1));
  }

  /**
   * The formulas without a result. An empty one is a text in a sheet that was calculated, and none
   * where no formula has another: the library does not tell the type of an empty result.
   */
  Optional<UnsolvedFormulas> unsolved() {
    return isCalculated ? missing : missingOrEmpty;
  }
}
