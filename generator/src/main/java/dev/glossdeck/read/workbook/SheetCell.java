package dev.glossdeck.read.workbook;

import java.util.Optional;

/**
 * A cell as it is written (ECMA-376, part 1, 18.3.1.4).
 *
 * @param row 1-based
 * @param column 1-based
 * @param type such as {@code s} for the index of a shared text
 * @param style the index of its format; less than 0 for none
 * @param isFormula whether the value is the result of a formula
 * @param value the value, if it is there
 */
record SheetCell(
    int row, int column, String type, int style, boolean isFormula, Optional<String> value) {
  static final String SHARED = "s";
  static final String INLINE = "inlineStr";
  static final String NUMBER = "n";

  /** Reads the reader's current element. */
  static SheetCell read(XmlPart xml, int row, int column) throws WorkbookException {
    String type = xml.attribute("t").orElse(NUMBER);
    int style = xml.number("s", -1);
    boolean isFormula = false;
    Optional<String> value = Optional.empty();
    int cell = xml.depth();
    while (xml.nextWithin(cell)) {
      if (xml.is("f")) {
        boolean isShared = xml.attribute("t").filter("shared"::equals).isPresent();
        isFormula = !xml.text().isEmpty() || isShared;
      } else if (xml.is("v") && !type.equals(INLINE)) {
        value = Optional.of(xml.text());
      } else if (xml.is("is") && type.equals(INLINE)) {
        value = Optional.of(xml.richText());
      }
    }
    return new SheetCell(row, column, type, style, isFormula, value);
  }

  /**
   * The column of a reference.
   *
   * @param reference such as {@code B7} or {@code $B$7}
   * @return 1-based, a little more than the last one for any beyond it; 0 if it is no reference
   */
  static int column(String reference) {
    int at = reference.startsWith("$") ? 1 : 0;
    int column = 0;
    for (; at < reference.length() && isLetter(reference.charAt(at)); at++) {
      int letter = Character.toUpperCase(reference.charAt(at)) - 'A' + 1;
      column = Math.min(column * 26 + letter, Limits.LAST_COLUMN + 1);
    }
    at += reference.startsWith("$", at) ? 1 : 0;
    boolean hasRow = at < reference.length();
    for (; at < reference.length(); at++) {
      hasRow &= reference.charAt(at) >= '0' && reference.charAt(at) <= '9';
    }
    return hasRow ? column : 0;
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
