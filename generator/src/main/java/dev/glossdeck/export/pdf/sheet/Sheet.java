package dev.glossdeck.export.pdf.sheet;

/**
 * A sheet of paper, in points.
 *
 * @param width the width, above 0
 * @param height the height, above 0
 */
public record Sheet(float width, float height) {
  /** A sheet of a standard size. */
  public static Sheet of(PaperSize paper) {
    return new Sheet(paper.width(), paper.height());
  }
}
