package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.Optional;

/** What is said of records that are no notes. */
final class RowMessages {
  private final String separator;
  private final String example;
  private final Optional<Quotations> quotations;
  private final Diagnostics diagnostics;

  /**
   * Messages for a deck.
   *
   * @param separator how the user knows it, such as {@code |} or {@code a comma}
   * @param example how a record is written
   * @param quotations the check of quoted fields, where there are quotation marks
   */
  private RowMessages(
      String separator, String example, Optional<Quotations> quotations, Diagnostics diagnostics) {
    this.separator = separator;
    this.example = example;
    this.quotations = quotations;
    this.diagnostics = diagnostics;
  }

  static RowMessages ofText(String separator, Diagnostics diagnostics) {
    String name = Separators.name(separator);
    boolean isVisible = !separator.isBlank();
    String example =
        isVisible ? "question" + separator + "answer" : "question, " + name + ", answer";
    return new RowMessages(
        name, "write " + example, Optional.of(new Quotations(separator)), diagnostics);
  }

  static RowMessages ofSpreadsheet(Diagnostics diagnostics) {
    return new RowMessages(
        "second cell",
        "put the question into the first column, the answer beside it",
        Optional.empty(),
        diagnostics);
  }

  /** What a deck without cards should hold. */
  String example() {
    return example;
  }

  void unclosedQuote(Cell cell) {
    error(
        cell.start(),
        "unclosed-quote",
        "the quotation mark does not close",
        "close it before the " + separator + " or at the end of the line");
  }

  /** Warns of a quoted field that seems to have swallowed records. */
  void longQuotation(Cell cell, int columns) {
    if (quotations.filter(check -> check.haveSwallowed(cell, columns)).isPresent()) {
      long lines = cell.text().lines().count();
      diagnostics.warning(
          cell.start(),
          "long-quotation",
          "the quotation mark holds " + lines + " lines, most of which look like cards",
          "close it on its line, or double it if it stands for itself");
    }
  }

  void blank(Row row) {
    diagnostics.warning(
        row.start(), "empty-record", "the line holds nothing but separators", "take it out");
  }

  void noSeparator(Row row) {
    Cell only = row.cells().get(0);
    SourcePosition end = only.place().apply(only.text().length());
    String remedy = only.text().startsWith("#") ? "take it out if it is a comment" : example;
    error(end, "no-separator", "the line has no " + separator, remedy);
  }

  void tooLong(Row row, int columns) {
    String problem =
        columns == 2
            ? "the line has more than one " + separator
            : "the line has " + row.cells().size() + " fields, and the deck " + columns;
    error(
        row.separator().apply(columns),
        "extra-column",
        problem,
        "put a field that holds " + separator + " into quotation marks");
  }

  void noQuestion(Row row) {
    error(
        row.start(),
        "empty-question",
        "the card has no question",
        "write it before the " + separator);
  }

  void noAnswer(SourcePosition place) {
    error(place, "empty-answer", "the card has no answer", "write it after the " + separator);
  }

  void noGap(SourcePosition place) {
    error(place, "no-gap", "the cloze has no gap", "write one as {{c1::text}}");
  }

  private void error(SourcePosition position, String code, String problem, String remedy) {
    diagnostics.error(position, code, problem, remedy);
  }
}
