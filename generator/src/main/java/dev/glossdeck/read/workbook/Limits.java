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

  /**
   * Characters of a cell as they are written, in UTF-16 units. Excel holds 32,767 and Google Sheets
   * 50,000, of which some may be written as escapes of seven.
   */
  static final int CELL_CHARACTERS = 256 << 10;

  /** Characters of a number, a truth value or the index of a text. */
  static final int DIGITS = 1000;

  /** Characters of a number format; Excel takes 255. */
  static final int FORMAT_CHARACTERS = 1000;

  /** Bytes of the texts that the cells of a workbook share, when they are unpacked. */
  static final long SHARED_TEXTS = 128L << 20;

  /** Bytes of the parts of a workbook that are read, when they are unpacked. */
  static final long BYTES = 512L << 20;

  /** Files in the ZIP, of which each takes memory before any is read. */
  static final int FILES = 10_000;

  /** Bytes of a tag, a comment or whatever else the parser takes as a whole. */
  static final int TOKEN = 1 << 20;

  /** Elements within each other; a sheet has seven, and extensions a few more. */
  static final int DEPTH = 100;

  /** Different names of elements and attributes in a part, all of which the parser keeps. */
  static final int NAMES = 500;

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

  static WorkbookException tooManyTexts() {
    return tooMuch(1, (SHARED_TEXTS >> 20) + " MB of texts");
  }

  static WorkbookException tooMuch(int row, String what) {
    return WorkbookException.atRow(
        row, "the spreadsheet has more than " + what, "part it into several decks");
  }
}
