package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.BlockStyle;
import dev.glossdeck.export.pdf.sheet.Rect;
import java.util.List;

/**
 * A row of a table.
 *
 * @param style the formatting of the table
 * @param cells the cells from left to right
 * @param isFirst whether it is the first row, which has the space above the table
 * @param isCrowded whether words have less width than they need
 * @param rule the thickness of the line below it, in points; 0 for none
 * @param size the font size of the side, in points
 * @param start the table's left edge, in points from the left edge of the side
 * @param width the width of the table, in points
 * @param isRightToLeft whether the first column is at the right
 */
record RowBox(
    BlockStyle style,
    List<PlacedCell> cells,
    boolean isFirst,
    boolean isCrowded,
    float rule,
    float size,
    float start,
    float width,
    boolean isRightToLeft)
    implements LayoutBox {
  /** The space above and below the content of a row, in em. */
  private static final float PADDING = 0.18f;

  /**
   * A cell at its position in the row.
   *
   * @param x the position of its left edge, in points from the table's left edge
   * @param width the width, in points
   * @param content the content
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
  public boolean isTorn() {
    return isCrowded
        || cells.stream().anyMatch(cell -> cell.content().count(LayoutBox::isTorn) > 0);
  }

  @Override
  public boolean isWrapped() {
    return cells.stream().anyMatch(cell -> cell.content().count(LayoutBox::isWrapped) > 0);
  }

  @Override
  public void placeOn(CardFaceBuilder face, float left, float top) {
    float from = left + start;
    for (PlacedCell cell : cells) {
      cell.content().placeOn(face, from + cell.x(), cell.width(), top - PADDING * size);
    }
    if (rule > 0) {
      face.rule(new Rect(from, top - height() - rule / 2, width, rule));
    }
  }
}
