package dev.glossdeck.export.pdf.sheet;

/**
 * The cells of a sheet. Lengths are in points.
 *
 * @param columns the number of columns, 1 or more
 * @param rows the number of rows, 1 or more
 * @param cellWidth the width of a cell
 * @param cellHeight the height of a cell
 * @param left the left margin of the sheet
 * @param top the top margin of the sheet
 * @param gutter the space between two cells, 0 or more
 * @param turned whether cards lie on their side in their cells
 */
public record Grid(
    int columns,
    int rows,
    float cellWidth,
    float cellHeight,
    float left,
    float top,
    float gutter,
    boolean turned) {
  private static final float TOLERANCE = 0.5f;

  /** The grid that divides a sheet without margins. */
  static Grid dividing(Sheet sheet, int columns, int rows, float gutter) {
    float width = (sheet.width() - (columns - 1) * gutter) / columns;
    float height = (sheet.height() - (rows - 1) * gutter) / rows;
    return new Grid(columns, rows, width, height, 0, 0, gutter, false);
  }

  /**
   * The grid of as many cells of a size as fit a sheet, in its middle; upright if it can choose.
   */
  static Grid fitting(Sheet sheet, float width, float height, float gutter) {
    Grid upright = upright(sheet, width, height, gutter);
    Grid turned = centred(sheet, /* width= */ height, /* height= */ width, gutter, true);
    return turned.cells() > upright.cells() ? turned : upright;
  }

  /** The grid of as many upright cells of a size as fit a sheet, in its middle. */
  static Grid upright(Sheet sheet, float width, float height, float gutter) {
    return centred(sheet, width, height, gutter, false);
  }

  private static Grid centred(
      Sheet sheet, float width, float height, float gutter, boolean turned) {
    int columns = (int) ((sheet.width() + gutter + TOLERANCE) / (width + gutter));
    int rows = (int) ((sheet.height() + gutter + TOLERANCE) / (height + gutter));
    return centred(sheet, columns, rows, new Sheet(width, height), gutter, turned);
  }

  /** A grid in the middle of a sheet. */
  static Grid centred(
      Sheet sheet, int columns, int rows, Sheet cell, float gutter, boolean turned) {
    float width = columns * cell.width() + (columns - 1) * gutter;
    float height = rows * cell.height() + (rows - 1) * gutter;
    return new Grid(
        columns,
        rows,
        cell.width(),
        cell.height(),
        Math.max(0, (sheet.width() - width) / 2),
        Math.max(0, (sheet.height() - height) / 2),
        gutter,
        turned);
  }

  /** The number of cells. */
  public int cells() {
    return columns * rows;
  }

  /** The width of a card, as it is read. */
  public float cardWidth() {
    return turned ? cellHeight : cellWidth;
  }

  /** The height of a card, as it is read. */
  public float cardHeight() {
    return turned ? cellWidth : cellHeight;
  }

  /** Whether it lies on a sheet. */
  boolean fits(Sheet sheet) {
    return cells() > 0
        && left >= -TOLERANCE
        && top >= -TOLERANCE
        && left + columns * cellWidth + (columns - 1) * gutter <= sheet.width() + TOLERANCE
        && top + rows * cellHeight + (rows - 1) * gutter <= sheet.height() + TOLERANCE;
  }

  /** The place of a cell on a sheet, row by row from the left. */
  public Rect cell(Sheet sheet, int index) {
    float x = left + index % columns * (cellWidth + gutter);
    int row = index / columns;
    float upper = top + row * (cellHeight + gutter);
    return new Rect(x, sheet.height() - upper - cellHeight, cellWidth, cellHeight);
  }
}
