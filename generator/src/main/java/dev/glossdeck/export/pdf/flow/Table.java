package dev.glossdeck.export.pdf.flow;

import java.util.List;

/**
 * A table.
 *
 * @param columns how many there are, 1 or more
 * @param rows from top to bottom
 * @param style how the whole stands
 */
public record Table(int columns, List<Row> rows, BlockStyle style) implements FlowBlock {

  /**
   * A row.
   *
   * @param isHeader whether it names the columns
   * @param cells at most as many as there are columns
   */
  public record Row(boolean isHeader, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A place of the table.
   *
   * @param flow what stands in it, from top to bottom
   */
  public record Cell(List<FlowBlock> flow) {
    public Cell {
      flow = List.copyOf(flow);
    }
  }

  public Table {
    rows = List.copyOf(rows);
  }

  /** Its content without columns, from cell to cell. */
  public List<FlowBlock> withoutColumns() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.flow().stream())
        .toList();
  }

  @Override
  public boolean mayBeCentred() {
    return false;
  }

  @Override
  public boolean hasPicture() {
    return rows.stream()
        .flatMap(row -> row.cells().stream())
        .flatMap(cell -> cell.flow().stream())
        .anyMatch(FlowBlock::hasPicture);
  }
}
