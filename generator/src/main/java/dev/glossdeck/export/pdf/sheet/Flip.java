package dev.glossdeck.export.pdf.sheet;

/** The edge over which a sheet is turned between its two sides. */
public enum Flip {
  /** Over its long edge, like a page of a book: what was left is right. */
  LONG("DuplexFlipLongEdge"),
  /** Over its short edge, like a calendar: what was at the top is at the bottom. */
  SHORT("DuplexFlipShortEdge"),
  /** Not at all: fronts and backs are on sheets of their own, in the same places. */
  NONE("Simplex");

  private final String duplex;

  Flip(String duplex) {
    this.duplex = duplex;
  }

  /** The value of Duplex in the viewer preferences (PDF 32000-1, 12.2). */
  public String duplex() {
    return duplex;
  }

  /** Maps places on the front of a sheet, seen from the front, to places on its back. */
  Placement through(Sheet sheet) {
    if (this == NONE) {
      return Placement.IDENTITY;
    }
    boolean isPortrait = sheet.height() >= sheet.width();
    return (this == LONG) == isPortrait
        ? new Placement(-1, 0, 0, 1, sheet.width(), 0)
        : new Placement(1, 0, 0, -1, 0, sheet.height());
  }
}
