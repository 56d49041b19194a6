package dev.glossdeck.read.workbook;

import java.io.IOException;

/** The reason a workbook is refused, with its remedy. */
public final class WorkbookException extends IOException {
  private static final long serialVersionUID = 1L;
  private static final String SAVE = "save it as .xlsx again, or as CSV in UTF-8";

  private final String remedy;
  private final int row;

  private WorkbookException(String problem, String remedy, int row, Throwable cause) {
    super(problem, cause);
    this.remedy = remedy;
    this.row = row;
  }

  /** The file is no workbook. */
  static WorkbookException of(String problem, String remedy) {
    return new WorkbookException(problem, remedy, 1, null);
  }

  /** A row that is beyond what is read. */
  static WorkbookException atRow(int row, String problem, String remedy) {
    return new WorkbookException(problem, remedy, row, null);
  }

  static WorkbookException strict() {
    return of("the spreadsheet is in the strict format", "save it as \"Excel Workbook (.xlsx)\"");
  }

  static WorkbookException needsMemory() {
    return of("the spreadsheet needs more memory than there is", "part it into several decks");
  }

  static WorkbookException damaged(Throwable cause) {
    return new WorkbookException(
        "the file is no spreadsheet, or a damaged or unusual one", SAVE, 1, cause);
  }

  static WorkbookException damaged(String where) {
    return damagedRow(1, where);
  }

  static WorkbookException damagedRow(int row, String where) {
    return new WorkbookException("the spreadsheet is damaged: " + where, SAVE, row, null);
  }

  /** A cell that no program writes. */
  static WorkbookException damagedCell(int row) {
    return damagedRow(row, "no sheet can hold a cell of this kind");
  }

  /**
   * The remedy.
   *
   * @return such as "save it as .xlsx again"
   */
  public String remedy() {
    return remedy;
  }

  /**
   * The row of the fault.
   *
   * @return the row of the sheet, 1-based; 1 for the workbook as a whole
   */
  public int row() {
    return row;
  }
}
