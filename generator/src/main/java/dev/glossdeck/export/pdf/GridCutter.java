package dev.glossdeck.export.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a table into rows. Columns are as wide as their longest lines if there is room for that;
 * otherwise each has the width of its longest word and a share of the rest, by what it lacks (CSS
 * 2.2, 17.5.2.2 "Automatic table layout").
 */
final class GridCutter {
  private static final float COLUMN_GAP = 1f;
  private static final float HEADER_RULE = 0.06f;
  private static final float ROW_RULE = 0.025f;

  private final SlabMaker maker;
  private final Grid grid;
  private final float size;
  private final float[] least;
  private final float[] most;
  private final float room;

  /** Measures a table for a width in points. */
  GridCutter(SlabMaker maker, Grid grid, float width) {
    this.maker = maker;
    this.grid = grid;
    this.size = maker.setting().size();
    float gaps = (grid.columns() - 1) * COLUMN_GAP * size;
    room = Math.max(size, width - grid.shape().indent() * size - gaps);
    least = new float[grid.columns()];
    most = new float[grid.columns()];
    grid.rows().forEach(this::measure);
  }

  private void measure(Grid.Row row) {
    CellMeasure measure = new CellMeasure(maker, room);
    for (int i = 0; i < row.cells().size(); i++) {
      List<SidePart> parts = row.cells().get(i).parts();
      least[i] = Math.max(least[i], measure.least(parts));
      most[i] = Math.max(most[i], measure.most(parts));
    }
  }

  /** One slab a row. */
  List<Slab> slabs() {
    float[] widths = widths();
    List<Slab> slabs = new ArrayList<>();
    for (Grid.Row row : grid.rows()) {
      boolean isLast = slabs.size() == grid.rows().size() - 1;
      float rule = isLast ? 0 : (row.isHeader() ? HEADER_RULE : ROW_RULE) * size;
      slabs.add(
          new RowSlab(
              grid.shape(), cells(row, widths), slabs.isEmpty(), rule, size, whole(widths)));
    }
    return slabs;
  }

  private List<RowSlab.PlacedCell> cells(Grid.Row row, float[] widths) {
    List<RowSlab.PlacedCell> cells = new ArrayList<>();
    float x = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      Stack content = maker.stack(row.cells().get(i).parts(), widths[i]);
      cells.add(new RowSlab.PlacedCell(x, widths[i], content));
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
