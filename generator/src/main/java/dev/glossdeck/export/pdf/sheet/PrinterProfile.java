package dev.glossdeck.export.pdf.sheet;

/**
 * The corrections that a printer needs.
 *
 * @param backX the offset of backs to the right, in points
 * @param backY the upward offset of backs, in points
 * @param scaleX the factor of widths, such as 1.01
 * @param scaleY the factor of heights
 */
public record PrinterProfile(float backX, float backY, float scaleX, float scaleY) {
  /** A printer that prints exactly. */
  public static final PrinterProfile EXACT = new PrinterProfile(0, 0, 1, 1);

  /** The correction of the front of a sheet, about its middle. */
  public Placement front(Sheet sheet) {
    return new Placement(
        scaleX, 0, 0, scaleY, sheet.width() / 2 * (1 - scaleX), sheet.height() / 2 * (1 - scaleY));
  }

  /** The correction of the back of a sheet. */
  public Placement back(Sheet sheet) {
    return front(sheet).then(Placement.shift(backX, backY));
  }
}
