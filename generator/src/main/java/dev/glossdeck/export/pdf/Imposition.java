package dev.glossdeck.export.pdf;

/**
 * Where cards stand on sheets that are printed on both sides and turned over their long edge: the
 * fronts of a sheet on one page, their backs on the next, with columns the other way round. The
 * sheet is divided into equal cards without a rest, so that as few cuts as possible part them all.
 *
 * @param paper the sheet
 */
record Imposition(PaperSize paper) {
  /** Cards beside each other. */
  static final int COLUMNS = 2;

  /** Cards above each other. */
  static final int ROWS = 4;

  /** Cards on a sheet. */
  static final int CARDS = COLUMNS * ROWS;

  /** A cell's width in points. */
  float cardWidth() {
    return paper.width() / COLUMNS;
  }

  /** A cell's height in points. */
  float cardHeight() {
    return paper.height() / ROWS;
  }

  /**
   * Where a card's front stands on its page.
   *
   * @param card 0 to 7, in reading order: from the left, then down
   */
  Box front(int card) {
    return cell(card % COLUMNS, card / COLUMNS);
  }

  /**
   * Where a card's back stands on the page behind, seen from that side.
   *
   * @param card 0 to 7, as for its front
   */
  Box back(int card) {
    return cell(COLUMNS - 1 - card % COLUMNS, card / COLUMNS);
  }

  private Box cell(int column, int row) {
    float x = column * cardWidth();
    float y = paper.height() - (row + 1) * cardHeight();
    return new Box(x, y, cardWidth(), cardHeight());
  }
}
