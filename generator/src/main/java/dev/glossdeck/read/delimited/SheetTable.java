package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.workbook.SheetRow;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/** Rows of a sheet as records, made one by one; columns without use are left out. */
final class SheetTable implements DeckTable.Rows {
  private final String path;
  private final List<SheetRow> rows;
  private final int[] columns;

  /**
   * Makes a table.
   *
   * @param keepsGaps whether an empty column between others counts, since the author counts columns
   */
  SheetTable(String path, List<SheetRow> rows, boolean keepsGaps) {
    this.path = path;
    this.rows = rows;
    BitSet used = new BitSet();
    for (SheetRow row : rows) {
      for (int i = 0; i < row.size(); i++) {
        used.set(row.column(i));
      }
    }
    if (keepsGaps && !used.isEmpty()) {
      used.set(used.nextSetBit(0), used.length());
    }
    this.columns = used.stream().toArray();
  }

  /** The number of columns. */
  int width() {
    return columns.length;
  }

  @Override
  public void each(Consumer<Row> consumer) {
    rows.forEach(row -> consumer.accept(record(row)));
  }

  private Row record(SheetRow row) {
    List<Cell> cells = new ArrayList<>();
    int next = 0;
    for (int i = 0; next < row.size(); i++) {
      boolean isFilled = row.column(next) == columns[i];
      SourcePosition place = place(row, i);
      cells.add(new Cell(isFilled ? row.text(next) : "", Quoting.NONE, index -> place));
      next += isFilled ? 1 : 0;
    }
    return new Row(cells, place(row, 0), index -> place(row, index));
  }

  private SourcePosition place(SheetRow row, int index) {
    int beyond = Math.max(0, index - columns.length + 1);
    return new SourcePosition(path, row.number(), columns[index - beyond] + beyond);
  }
}
