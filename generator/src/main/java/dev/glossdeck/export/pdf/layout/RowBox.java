package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.BlockStyle;
import dev.glossdeck.export.pdf.sheet.Rect;
import java.util.List;

/**
 * A row of a table.
 *
 * @param style of the table
 * @param cells from left to right
 * @param isFirst whether the space above the table is its
 * @param rule how thick the line below it is, in points; 0 for none
 * @param size of the side, in points
 * @param width of the table, in points
 */
record RowBox(
    BlockStyle style, List<PlacedCell> cells, boolean isFirst, float rule, float size, float width)
    implements LayoutBox {
  /** Above and below what stands in a row, in em. */
  private static final float PADDING = 0.18f;

  /**
   * A cell at its place in the row.
   *
   * @param x of its left edge, in points from the table's
   * @param width in points
   * @param content what stands in it
   */
  record PlacedCell(float x, float width, VerticalBox content) {}

  RowBox {
    cells = List.copyOf(cells);
  }

  @Override
  public float height() {
    float highest = 0;
    for (PlacedCell cell : cells) {
      highest = Math.max(highest, cell.content().height());
    }
    return highest + 2 * PADDING * size;
  }

  @Override
  public float spaceBefore() {
    return isFirst ? style.spaceBefore() * size : 0;
  }

  @Override
  public boolean isOverfull() {
    return cells.stream().anyMatch(cell -> cell.content().isOverfull());
  }

  /** Columns stand in the author's order; the text within each has its own direction. */
  @Override
  public boolean isRightToLeft() {
    return false;
  }

  @Override
  public void placeOn(CardFaceBuilder face, float left, float top) {
    float start = left + style.indent() * size;
    for (PlacedCell cell : cells) {
      cell.content().placeOn(face, start + cell.x(), cell.width(), top - PADDING * size);
    }
    if (rule > 0) {
      face.rule(new Rect(start, top - height() - rule / 2, width, rule));
    }
  }
}
