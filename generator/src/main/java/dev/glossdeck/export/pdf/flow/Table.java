package dev.glossdeck.export.pdf.flow;

import java.util.List;

/**
 * A table.
 *
 * @param columns the number of columns, 1 or more
 * @param rows the rows, from top to bottom
 * @param style the formatting of the table
 */
public record Table(int columns, List<Row> rows, BlockStyle style) implements FlowBlock {

  /**
   * A row.
   *
   * @param isHeader whether it is the header row
   * @param cells the cells, at most as many as columns
   */
  public record Row(boolean isHeader, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell.
   *
   * @param flow its blocks, from top to bottom
   */
  public record Cell(List<FlowBlock> flow) {
    public Cell {
      flow = List.copyOf(flow);
    }
  }

  public Table {
    rows = List.copyOf(rows);
  }

  /** The blocks of its cells, row by row. */
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
