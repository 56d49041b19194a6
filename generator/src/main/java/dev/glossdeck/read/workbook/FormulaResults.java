package dev.glossdeck.read.workbook;

import java.util.Optional;

/** Whether the formulas of a sheet have results. */
final class FormulaResults {
  private Optional<UnsolvedFormulas> missing = Optional.empty();
  private Optional<UnsolvedFormulas> missingOrEmpty = Optional.empty();
  private boolean isCalculated;

  /** Takes a cell into account. */
  void add(SheetCell cell) {
    if (!cell.isFormula()) {
      return;
    }
    if (cell.value().filter(result -> !result.isEmpty()).isPresent()) {
      isCalculated = true;
      return;
    }
    missingOrEmpty = Optional.of(more(missingOrEmpty, cell));
    if (cell.value().isEmpty()) {
      missing = Optional.of(more(missing, cell));
    }
  }

  private static UnsolvedFormulas more(Optional<UnsolvedFormulas> some, SheetCell cell) {
    return some.map(one -> new UnsolvedFormulas(one.row(), one.column(), one.count() + 1))
        .orElseGet(() -> new UnsolvedFormulas(cell.row(), cell.column(), 1));
  }

  /**
   * The formulas without a result. An empty one is a text in a sheet that was calculated, and none
   * where no formula has another: programs that do not calculate write either.
   */
  Optional<UnsolvedFormulas> unsolved() {
    return isCalculated ? missing : missingOrEmpty;
  }
}
