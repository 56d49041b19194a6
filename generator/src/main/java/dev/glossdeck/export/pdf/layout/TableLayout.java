package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.FlowBlock;
import dev.glossdeck.export.pdf.flow.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a table into rows. Columns are as wide as their longest lines if there is room for that;
 * otherwise each has the width of its longest word and a share of the rest, by what it lacks (CSS
 * 2.2, 17.5.2.2 "Automatic table layout").
 */
final class TableLayout {
  private static final float COLUMN_GAP = 1f;
  private static final float HEADER_RULE = 0.06f;
  private static final float ROW_RULE = 0.025f;

  private final BoxBuilder builder;
  private final Table table;
  private final float size;
  private final float[] least;
  private final float[] most;
  private final float room;

  /** Measures a table for a width in points. */
  TableLayout(BoxBuilder builder, Table table, float width) {
    this.builder = builder;
    this.table = table;
    this.size = builder.setting().size();
    float gaps = (table.columns() - 1) * COLUMN_GAP * size;
    room = Math.max(size, width - table.style().indent() * size - gaps);
    least = new float[table.columns()];
    most = new float[table.columns()];
    table.rows().forEach(this::measure);
  }

  private void measure(Table.Row row) {
    CellMeasure measure = new CellMeasure(builder, room);
    for (int i = 0; i < row.cells().size(); i++) {
      List<FlowBlock> flow = row.cells().get(i).flow();
      least[i] = Math.max(least[i], measure.least(flow));
      most[i] = Math.max(most[i], measure.most(flow));
    }
  }

  /** One slab a row. */
  List<LayoutBox> slabs() {
    float[] widths = widths();
    List<LayoutBox> boxes = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      boolean isLast = boxes.size() == table.rows().size() - 1;
      float rule = isLast ? 0 : (row.isHeader() ? HEADER_RULE : ROW_RULE) * size;
      boxes.add(
          new RowBox(
              table.style(), cells(row, widths), boxes.isEmpty(), rule, size, whole(widths)));
    }
    return boxes;
  }

  private List<RowBox.PlacedCell> cells(Table.Row row, float[] widths) {
    List<RowBox.PlacedCell> cells = new ArrayList<>();
    float x = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      VerticalBox content = builder.stack(row.cells().get(i).flow(), widths[i]);
      cells.add(new RowBox.PlacedCell(x, widths[i], content));
      x += widths[i] + COLUMN_GAP * size;
    }
    return cells;
  }

  private float whole(float[] widths) {
    return sum(widths) + (widths.length - 1) * COLUMN_GAP * size;
  }

  private float[] widths() {
    if (sum(most) <= room) {
      return most.clone();
    }
    float[] widths = least.clone();
    float free = room - sum(least);
    float lacking = sum(most) - sum(least);
    for (int i = 0; i < widths.length; i++) {
      // Words are torn if even the longest ones have no room.
      float share = free < 0 ? least[i] / sum(least) : (most[i] - least[i]) / lacking;
      widths[i] = free < 0 ? room * share : widths[i] + free * share;
    }
    return widths;
  }

  private static float sum(float[] lengths) {
    float sum = 0;
    for (float length : lengths) {
      sum += length;
    }
    return sum;
  }
}
