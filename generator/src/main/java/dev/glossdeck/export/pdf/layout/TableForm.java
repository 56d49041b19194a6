package dev.glossdeck.export.pdf.layout;

/** The ways in which a table is laid out, in the order in which they are tried. */
enum TableForm {
  /** Columns with the usual gaps. */
  COLUMNS(1),
  /** Columns with narrow gaps. */
  NARROW_COLUMNS(0.5f),
  /** Each row as a list of its cells. */
  LISTS(1);

  private final float columnGap;

  TableForm(float columnGap) {
    this.columnGap = columnGap;
  }

  /** The space between two columns, in em. */
  float columnGap() {
    return columnGap;
  }
}
