package dev.glossdeck.export.pdf;

import java.util.List;

/**
 * A table.
 *
 * @param columns how many there are, 1 or more
 * @param rows from top to bottom
 * @param shape how the whole stands
 */
record Grid(int columns, List<Row> rows, Shape shape) implements SidePart {

  /**
   * A row.
   *
   * @param isHeader whether it names the columns
   * @param cells at most as many as there are columns
   */
  record Row(boolean isHeader, List<Cell> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A place of the table.
   *
   * @param parts what stands in it, from top to bottom
   */
  record Cell(List<SidePart> parts) {
    Cell {
      parts = List.copyOf(parts);
    }
  }

  Grid {
    rows = List.copyOf(rows);
  }

  /** Its content without columns, from cell to cell. */
  List<SidePart> inLines() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.parts().stream())
        .toList();
  }

  @Override
  public boolean isRunning() {
    return false;
  }

  @Override
  public boolean hasPicture() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.parts().stream())
        .anyMatch(SidePart::hasPicture);
  }
}
