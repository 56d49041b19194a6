package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.GapMistake;
import dev.glossdeck.markup.MarkupText;
import java.util.Optional;

/** The diagnostics of records that are no notes. */
final class RowMessages {
  private final RowWording wording;
  private final Optional<SwallowedRecords> quotations;
  private final Diagnostics diagnostics;

  /**
   * Messages for a deck.
   *
   * @param wording the wording of messages
   * @param quotations the check of quoted fields, where there are quotation marks
   */
  private RowMessages(
      RowWording wording, Optional<SwallowedRecords> quotations, Diagnostics diagnostics) {
    this.wording = wording;
    this.quotations = quotations;
    this.diagnostics = diagnostics;
  }

  static RowMessages ofText(String separator, Diagnostics diagnostics) {
    return new RowMessages(
        RowWording.ofText(separator), Optional.of(new SwallowedRecords(separator)), diagnostics);
  }

  static RowMessages ofSpreadsheet(Diagnostics diagnostics) {
    return new RowMessages(RowWording.ofSheet(), Optional.empty(), diagnostics);
  }

  /** The expected content of a deck without cards. */
  String firstCard() {
    return wording.firstCard();
  }

  void unclosedQuote(Cell cell) {
    error(
        cell.start(),
        DiagnosticCode.UNCLOSED_QUOTE,
        "the quotation mark does not close",
        "close it before the " + wording.separator() + " or at the end of the line");
  }

  /** Warns of a quoted field that seems to have swallowed records. */
  void longQuotation(Cell cell, int columns) {
    boolean mayHave = cell.quoting() == Quoting.WHOLE && quotations.isPresent();
    if (mayHave && quotations.get().haveSwallowed(cell, columns)) {
      long lines = cell.text().lines().count();
      diagnostics.warning(
          cell.start(),
          DiagnosticCode.LONG_QUOTATION,
          "the quotation mark holds " + lines + " lines, most of which look like cards",
          "close it on its line, or double it if it stands for itself");
    }
  }

  void blank(Row row) {
    diagnostics.warning(row.start(), DiagnosticCode.EMPTY_RECORD, wording.blank(), "take it out");
  }

  void noSeparator(Row row) {
    Cell only = row.cells().get(0);
    int tab = only.text().indexOf('\t');
    if (tab >= 0 && !wording.isGrid()) {
      String remedy = wording.example() + ", with " + wording.separator() + " in place of the tab";
      error(only.place().apply(tab), DiagnosticCode.NO_SEPARATOR, wording.tabOnly(), remedy);
      return;
    }
    SourcePosition end = only.place().apply(only.text().length());
    String remedy =
        only.text().startsWith("#") ? "take it out if it is a comment" : wording.example();
    error(end, DiagnosticCode.NO_SEPARATOR, wording.oneField(), remedy);
  }

  /**
   * A record with too many fields.
   *
   * @param columns the largest number of columns
   * @param isTold whether a header names the columns
   */
  void tooLong(Row row, int columns, boolean isTold) {
    error(
        row.separator().apply(columns),
        DiagnosticCode.EXTRA_COLUMN,
        wording.tooLong(row.cells().size(), columns),
        tooLongRemedy(columns, isTold));
  }

  private String tooLongRemedy(int columns, boolean isTold) {
    if (isTold) {
      return "name all columns in #columns, or " + wording.extraField();
    }
    return columns == 2 ? wording.extraField() + wording.thirdField() : wording.extraField();
  }

  /** In text the question, which is missing, has no place but that of its record. */
  void noQuestion(Row row, int index) {
    SourcePosition place = wording.isGrid() ? row.separator().apply(index) : row.start();
    error(place, DiagnosticCode.EMPTY_QUESTION, "the card has no question", wording.question());
  }

  void noAnswer(Row row, int index) {
    SourcePosition place = wording.isGrid() ? row.separator().apply(index) : row.place(index);
    error(place, DiagnosticCode.EMPTY_ANSWER, "the card has no answer", wording.answer());
  }

  void noGap(SourcePosition place, MarkupText question) {
    GapMistake mistake = question.gapMistake().orElse(GapMistake.NO_GAP);
    error(place, DiagnosticCode.NO_GAP, mistake.problem(), mistake.remedy());
  }

  private void error(SourcePosition position, DiagnosticCode code, String problem, String remedy) {
    diagnostics.error(position, code, problem, remedy);
  }
}
