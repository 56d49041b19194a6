package dev.glossdeck.read.delimited;

/**
 * The wording of messages for people who see lines with separators, or a grid.
 *
 * @param isGrid whether each field has a place of its own
 * @param separator its name for the user, such as {@code |} or {@code tab}; empty for a grid
 * @param oneField the message for a record of one field
 * @param example an example of a record
 * @param firstCard an example of the first record
 * @param blank the message for a record of empty fields
 * @param question the place for the question
 * @param answer the place for the answer
 * @param extraField the remedy for a field too many
 * @param thirdField the further remedy where the deck has but two columns, which it does not name
 */
record RowWording(
    boolean isGrid,
    String separator,
    String oneField,
    String example,
    String firstCard,
    String blank,
    String question,
    String answer,
    String extraField,
    String thirdField) {

  static RowWording ofText(String separator) {
    String name = Separators.name(separator);
    boolean isVisible = !separator.isBlank();
    String example =
        isVisible
            ? "write question" + separator + "answer"
            : "write question, " + name + ", answer";
    return new RowWording(
        false,
        name,
        "the line has no " + name,
        example,
        example + ", one a line",
        "the line holds nothing but separators",
        "write it before the " + name,
        "write it after the " + name,
        "put a field that holds " + name + " into quotation marks",
        ", or name a third column in a first line #columns"
            + (isVisible ? ":" + String.join(separator, "Question", "Answer", "Topic") : ""));
  }

  static RowWording ofSheet() {
    return new RowWording(
        true,
        "",
        "the row has only one cell",
        "fill in the question and the answer",
        "put questions into the first column and answers into the second, a card a row",
        "the row holds nothing",
        "fill this cell",
        "fill this cell",
        "name the column in the heading or in #columns, or empty the cell",
        "");
  }

  /** The message for a record of one field with a tab in it. */
  String tabOnly() {
    return "the line has a tab and no " + separator;
  }

  /** The message for a record that has too many fields. */
  String tooLong(int fields, int columns) {
    if (isGrid) {
      return "the row has a cell beyond the " + columns + " columns of the deck";
    }
    return columns == 2
        ? "the line has more than one " + separator
        : "the line has " + fields + " fields, and the deck " + columns;
  }
}
