package dev.glossdeck.export.pdf.sheet;

/**
 * Where cards stand on sheets that are printed on both sides and turned over their long edge: the
 * fronts of a sheet on one page, their backs on the next, with columns the other way round. The
 * sheet is divided into equal cards without a rest, so that as few cuts as possible part them all.
 *
 * @param paper the sheet
 */
public record Imposition(PaperSize paper) {
  /** Cards beside each other. */
  public static final int COLUMNS = 2;

  /** Cards above each other. */
  public static final int ROWS = 4;

  /** Cards on a sheet. */
  public static final int CARDS = COLUMNS * ROWS;

  /** A cell's width in points. */
  public float cardWidth() {
    return paper.width() / COLUMNS;
  }

  /** A cell's height in points. */
  public float cardHeight() {
    return paper.height() / ROWS;
  }

  /**
   * Where a card's front stands on its page.
   *
   * @param card 0 to 7, in reading order: from the left, then down
   */
  public Rect front(int card) {
    return cell(card % COLUMNS, card / COLUMNS);
  }

  /**
   * Where a card's back stands on the page behind, seen from that side.
   *
   * @param card 0 to 7, as for its front
   */
  public Rect back(int card) {
    return cell(COLUMNS - 1 - card % COLUMNS, card / COLUMNS);
  }

  private Rect cell(int column, int row) {
    float x = column * cardWidth();
    float y = paper.height() - (row + 1) * cardHeight();
    return new Rect(x, y, cardWidth(), cardHeight());
  }
}
