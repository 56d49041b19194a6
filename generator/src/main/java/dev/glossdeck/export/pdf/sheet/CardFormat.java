package dev.glossdeck.export.pdf.sheet;

/**
 * The areas of a card, in points from its bottom left corner. The margins are more than 5 mm, which
 * printers leave blank at the edges of the paper.
 *
 * @param width the width of the card
 * @param height the height of the card
 */
public record CardFormat(float width, float height) {
  private static final float MILLIMETRE = 72 / 25.4f;
  private static final float SIDE_MARGIN = 8 * MILLIMETRE;
  private static final float TOP_MARGIN = 6.5f * MILLIMETRE;
  private static final float BOTTOM_MARGIN = 10.5f * MILLIMETRE;
  private static final float SMALL_PRINT_BASELINE = 6.2f * MILLIMETRE;

  /** The format of the cards of an imposition. */
  public static CardFormat on(Imposition imposition) {
    return new CardFormat(imposition.cardWidth(), imposition.cardHeight());
  }

  /** The area of the question or answer. */
  public Rect content() {
    return new Rect(
        SIDE_MARGIN, BOTTOM_MARGIN, width - 2 * SIDE_MARGIN, height - TOP_MARGIN - BOTTOM_MARGIN);
  }

  /**
   * The baseline of number, title and id, from the left margin to the right one; its height is 0.
   */
  public Rect smallPrint() {
    return new Rect(SIDE_MARGIN, SMALL_PRINT_BASELINE, width - 2 * SIDE_MARGIN, 0);
  }
}
