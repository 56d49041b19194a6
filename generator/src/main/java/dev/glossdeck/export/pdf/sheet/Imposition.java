package dev.glossdeck.export.pdf.sheet;

/**
 * The imposition of cards on sheets that are printed on both sides and flipped on the long edge:
 * the fronts of a sheet are on one page, their backs on the next, with the columns reversed. The
 * cards fill the whole sheet, so that the fewest cuts separate them.
 *
 * @param paper the sheet
 */
public record Imposition(PaperSize paper) {
  /** The number of columns of cards. */
  public static final int COLUMNS = 2;

  /** The number of rows of cards. */
  public static final int ROWS = 4;

  /** The number of cards per sheet. */
  public static final int CARDS = COLUMNS * ROWS;

  /** The width of a card, in points. */
  public float cardWidth() {
    return paper.width() / COLUMNS;
  }

  /** The height of a card, in points. */
  public float cardHeight() {
    return paper.height() / ROWS;
  }

  /**
   * The position of a card's front on its page.
   *
   * @param card the index of the card on the sheet, 0 to 7, row by row from the left
   */
  public Rect front(int card) {
    return cell(card % COLUMNS, card / COLUMNS);
  }

  /**
   * The position of a card's back on its page.
   *
   * @param card the index of the card on the sheet, 0 to 7, as for its front
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
