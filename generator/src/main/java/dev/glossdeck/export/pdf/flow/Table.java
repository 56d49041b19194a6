package dev.glossdeck.export.pdf.flow;

import java.util.List;

/**
 * A table.
 *
 * @param columns the number of columns, 1 or more
 * @param rows the rows, from top to bottom
 * @param style the formatting of the table
 * @param lists the same content without columns, for a table that is too wide for the card
 */
public record Table(int columns, List<Row> rows, BlockStyle style, List<FlowBlock> lists)
    implements FlowBlock {

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
    lists = List.copyOf(lists);
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
