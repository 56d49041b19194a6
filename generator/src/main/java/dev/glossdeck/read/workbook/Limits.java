package dev.glossdeck.read.workbook;

/**
 * What a workbook may hold. A deck at these bounds is read within a heap of 512 MB; the bounds of a
 * sheet are those of Excel.
 */
final class Limits {
  /** Rows of a sheet that hold something. */
  static final int ROWS = 250_000;

  /** Cells of a sheet that hold something. */
  static final int CELLS = 1_000_000;

  /** Characters of the cells of a sheet, in UTF-16 units. */
  static final int CHARACTERS = 32 << 20;

  /** Bytes of the texts that the cells of a workbook share, when they are unpacked. */
  static final long SHARED_TEXTS = 128L << 20;

  /** Bytes of a workbook's parts when they are unpacked. */
  static final long BYTES = 512L << 20;

  /** The last row of a sheet. */
  static final int LAST_ROW = 1 << 20;

  /** The last column of a sheet, XFD. */
  static final int LAST_COLUMN = 1 << 14;

  private Limits() {}

  static WorkbookException tooLarge() {
    return WorkbookException.of(
        "the spreadsheet is larger than " + (BYTES >> 20) + " MB when unpacked",
        "part it into several decks");
  }

  static WorkbookException tooMuch(int row, String what) {
    return WorkbookException.atRow(
        row, "the spreadsheet has more than " + what, "part it into several decks");
  }
}
