package dev.glossdeck.read.delimited;

/**
 * Notices a field in quotation marks that has swallowed records: a stray mark opens it, and the
 * next one that a separator follows, perhaps thousands of lines below, closes it.
 */
final class SwallowedRecords {
  /** Fewer lines are what people quote. */
  private static final int MANY = 3;

  private final String separator;

  /** Makes the check for a deck with a separator. */
  SwallowedRecords(String separator) {
    this.separator = separator;
  }

  /**
   * Whether most of a field's lines look like records of the deck.
   *
   * @param columns the number of fields of records, two or more
   */
  boolean haveSwallowed(Cell cell, int columns) {
    String text = cell.text();
    int first = text.indexOf('\n');
    int last = text.lastIndexOf('\n');
    if (first == last || columns < 2) {
      return false;
    }
    int[] lines = new int[2];
    new RowCutter("", text.substring(first + 1, last), 0, 1, separator)
        .each(row -> lines[row.cells().size() == columns ? 1 : 0]++);
    return lines[1] >= MANY && lines[1] > lines[0] * 2;
  }
}
