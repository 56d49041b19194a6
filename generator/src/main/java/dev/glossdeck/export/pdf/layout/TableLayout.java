package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.FlowBlock;
import dev.glossdeck.export.pdf.flow.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out a table as rows. Columns have their max-content widths if the table then fits; otherwise
 * each has its min-content width and a share of the remaining space in proportion to what it lacks
 * (CSS 2.2, 17.5.2.2 "Automatic table layout"). Words are hyphenated only if they do not fit. The
 * first column is at the right if the first words run from right to left.
 */
final class TableLayout {
  private static final float HEADER_RULE = 0.06f;

  /** Thinner lines, and grey ones, turn to dots on a printer without colour; in points. */
  private static final float ROW_RULE = 0.25f;

  private final BoxBuilder builder;
  private final Table table;
  private final float size;

  /** The space between two columns, in points. */
  private final float columnGap;

  private final float[] minWidths;

  /** The minimum widths if no word is hyphenated. */
  private final float[] wordWidths;

  private final float[] maxWidths;
  private final float available;

  /**
   * Measures a table.
   *
   * @param width the width of the side, in points
   */
  TableLayout(BoxBuilder builder, Table table, float width) {
    this.builder = builder;
    this.table = table;
    this.size = builder.trial().size();
    this.columnGap = builder.form().columnGap() * size;
    available = Math.max(size, width - table.style().indent() * size - gaps());
    minWidths = new float[table.columns()];
    wordWidths = new float[table.columns()];
    maxWidths = new float[table.columns()];
    table.rows().forEach(this::measure);
  }

  private void measure(Table.Row row) {
    CellMeasure measure = new CellMeasure(builder, available);
    for (int i = 0; i < row.cells().size(); i++) {
      List<FlowBlock> flow = row.cells().get(i).flow();
      minWidths[i] = Math.max(minWidths[i], measure.minContentWidth(flow));
      wordWidths[i] = Math.max(wordWidths[i], measure.wordWidth(flow));
      maxWidths[i] = Math.max(maxWidths[i], measure.maxContentWidth(flow));
    }
  }

  /** Lays out the table, one box per row. */
  List<LayoutBox> rows() {
    float[] widths = widths();
    List<List<RowBox.PlacedCell>> cells =
        table.rows().stream().map(row -> cells(row, widths)).toList();
    float tableWidth = sum(widths) + gaps();
    boolean rightToLeft = isRightToLeft(cells);
    float indent = table.style().indent() * size;
    float start = rightToLeft ? Math.max(0, available + gaps() - tableWidth) : indent;
    List<LayoutBox> boxes = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      boolean isLast = boxes.size() == table.rows().size() - 1;
      float rule = isLast ? 0 : row.isHeader() ? HEADER_RULE * size : ROW_RULE;
      boxes.add(
          new RowBox(
              table.style(),
              rightToLeft ? mirrored(cells.get(boxes.size()), tableWidth) : cells.get(boxes.size()),
              boxes.isEmpty(),
              isCrowded(),
              rule,
              size,
              start,
              tableWidth,
              rightToLeft));
    }
    return boxes;
  }

  private List<RowBox.PlacedCell> cells(Table.Row row, float[] widths) {
    List<RowBox.PlacedCell> cells = new ArrayList<>();
    float x = 0;
    for (int i = 0; i < row.cells().size(); i++) {
      VerticalBox content = builder.forCells().stack(row.cells().get(i).flow(), widths[i]);
      cells.add(new RowBox.PlacedCell(x, widths[i], content));
      x += widths[i] + columnGap;
    }
    return cells;
  }

  private static boolean isRightToLeft(List<List<RowBox.PlacedCell>> rows) {
    return rows.stream()
        .flatMap(List::stream)
        .map(RowBox.PlacedCell::content)
        .filter(content -> content.count(box -> true) > 0)
        .findFirst()
        .filter(content -> content.count(LayoutBox::isRightToLeft) > 0)
        .isPresent();
  }

  private static List<RowBox.PlacedCell> mirrored(List<RowBox.PlacedCell> cells, float width) {
    return cells.stream()
        .map(
            cell ->
                new RowBox.PlacedCell(
                    width - cell.x() - cell.width(), cell.width(), cell.content()))
        .toList();
  }

  /** Whether words have less width than they need. */
  private boolean isCrowded() {
    return sum(minWidths) > available;
  }

  /** The space between all columns, in points. */
  private float gaps() {
    return (table.columns() - 1) * columnGap;
  }

  private float[] widths() {
    if (sum(maxWidths) <= available) {
      return maxWidths.clone();
    }
    float[] least = sum(wordWidths) <= available ? wordWidths : minWidths;
    float[] widths = least.clone();
    float free = available - sum(least);
    float lacking = sum(maxWidths) - sum(least);
    for (int i = 0; i < widths.length; i++) {
      // If even the longest words do not fit, they are split.
      float share = free < 0 ? least[i] / sum(least) : (maxWidths[i] - least[i]) / lacking;
      widths[i] = free < 0 ? available * share : widths[i] + free * share;
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
