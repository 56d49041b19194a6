package dev.glossdeck.export.pdf.sheet;

/**
 * The areas of a card, in points from its bottom left corner. Where the cards fill the sheet, their
 * margins are more than 5 mm, which printers leave blank at the edges of the paper.
 *
 * @param width the width of the card
 * @param height the height of the card
 * @param fillsSheet whether its edges may be those of the paper
 */
public record CardFormat(float width, float height, boolean fillsSheet) {
  /** The margin that printers leave blank. */
  static final float UNPRINTED = Millimetres.toPoints(5);

  private static final float SIDE_MARGIN = Millimetres.toPoints(8);
  private static final float TOP_MARGIN = Millimetres.toPoints(6.5);
  private static final float BOTTOM_MARGIN = Millimetres.toPoints(10.5);
  private static final float SMALL_PRINT_BASELINE = Millimetres.toPoints(6.2);

  private static final float BAND_RISE = Millimetres.toPoints(2.6);
  private static final float BAND_HEIGHT = Millimetres.toPoints(0.8);

  /** The reduction of the margins on cards within the sheet. */
  private static final float LESS = Millimetres.toPoints(2.7);

  /** The cards of the usual layout on A4. */
  public static final CardFormat USUAL = Imposition.usual(PaperSize.A4).format();

  /** The area of the question or answer. */
  public Rect content() {
    float side = side();
    float bottom = BOTTOM_MARGIN - less();
    return new Rect(side, bottom, width - 2 * side, height - (TOP_MARGIN - less()) - bottom);
  }

  /** The baseline of number and title, from the left margin to the right one; its height is 0. */
  public Rect smallPrint() {
    return new Rect(side(), SMALL_PRINT_BASELINE - less(), width - 2 * side(), 0);
  }

  /** The place of the band of colour that tells topics apart, above the small print. */
  public Rect band() {
    Rect below = smallPrint();
    return new Rect(below.x(), below.y() + BAND_RISE, below.width(), BAND_HEIGHT);
  }

  private float side() {
    return SIDE_MARGIN - less();
  }

  private float less() {
    return fillsSheet ? 0 : LESS;
  }
}
