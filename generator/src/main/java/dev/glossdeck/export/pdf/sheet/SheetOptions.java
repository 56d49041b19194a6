package dev.glossdeck.export.pdf.sheet;

/**
 * The options for placing cards on sheets.
 *
 * @param layout the arrangement of cards
 * @param flip the edge over which a sheet is turned
 * @param order the order of the pages
 * @param guides the guides for cutting
 * @param gutter the space between two cards, in points, 0 or more
 * @param blank the number of places that stay empty at the start of the first sheet, 0 or more
 * @param stacked whether the piles of the cut stack follow each other in the order of the deck
 * @param printer the printer's corrections
 */
public record SheetOptions(
    SheetLayout layout,
    Flip flip,
    PageOrder order,
    Guides guides,
    float gutter,
    int blank,
    boolean stacked,
    PrinterProfile printer) {
  /** Two by four cards on a printer that prints both sides. */
  public static final SheetOptions USUAL =
      new SheetOptions(
          SheetLayout.USUAL,
          Flip.LONG,
          PageOrder.DUPLEX,
          Guides.LINES,
          0,
          0,
          false,
          PrinterProfile.EXACT);

  /** These options for another arrangement. */
  public SheetOptions in(SheetLayout other) {
    return new SheetOptions(other, flip, order, guides, gutter, blank, stacked, printer);
  }

  /** These options after a number of places that stay empty. */
  public SheetOptions after(int places) {
    return new SheetOptions(layout, flip, order, guides, gutter, places, stacked, printer);
  }
}
