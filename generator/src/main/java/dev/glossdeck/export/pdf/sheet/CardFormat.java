package dev.glossdeck.export.pdf.sheet;

/**
 * What stands where on a card, in points from its bottom left corner. Everything keeps more than 5
 * mm off the edges, which may be the paper's: printers leave that much blank.
 *
 * @param width of the card
 * @param height of the card
 */
public record CardFormat(float width, float height) {
  private static final float MILLIMETRE = 72 / 25.4f;
  private static final float SIDE_MARGIN = 8 * MILLIMETRE;
  private static final float TOP_MARGIN = 6.5f * MILLIMETRE;
  private static final float BOTTOM_MARGIN = 10.5f * MILLIMETRE;
  private static final float SMALL_PRINT_BASELINE = 6.2f * MILLIMETRE;

  public static CardFormat on(Imposition imposition) {
    return new CardFormat(imposition.cardWidth(), imposition.cardHeight());
  }

  /** Where question or answer stand. */
  public Rect content() {
    return new Rect(
        SIDE_MARGIN, BOTTOM_MARGIN, width - 2 * SIDE_MARGIN, height - TOP_MARGIN - BOTTOM_MARGIN);
  }

  /** Where number, title and id stand: a line from the left margin to the right. */
  public Rect smallPrint() {
    return new Rect(SIDE_MARGIN, SMALL_PRINT_BASELINE, width - 2 * SIDE_MARGIN, 0);
  }
}
