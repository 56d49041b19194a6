package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.diagnostic.DiagnosticTexts;
import dev.glossdeck.diagnostic.Diagnostics;
import org.junit.jupiter.api.Test;

class RowMessagesTest {
  private final Diagnostics diagnostics = new Diagnostics();
  private final RowMessages bars = RowMessages.ofText("|", diagnostics);
  private final RowMessages tabs = RowMessages.ofText("\t", diagnostics);
  private final RowMessages sheet = RowMessages.ofSpreadsheet(diagnostics);

  private void told(String message) {
    assertThat(DiagnosticTexts.of(diagnostics)).containsExactly(message);
  }

  @Test
  void saysWhatALineLacksAtItsEnd() {
    bars.noSeparator(Tables.row("  What is it? "));
    told("d.txt:1:14: error: the line has no | (write question|answer) [no-separator]");
  }

  @Test
  void namesASeparatorThatCannotBeSeen() {
    tabs.noSeparator(Tables.row("What is it?"));
    told("d.txt:1:12: error: the line has no tab (write question, tab, answer) [no-separator]");
  }

  @Test
  void takesALineThatBeginsWithAHashForAComment() {
    bars.noSeparator(Tables.row("# a remark"));
    told("d.txt:1:11: error: the line has no | (take it out if it is a comment) [no-separator]");
  }

  @Test
  void saysWhereTheFirstFieldTooManyBegins() {
    bars.tooLong(Tables.row("a|b|c"), 2, false);
    told(
        "d.txt:1:4: error: the line has more than one | (put a field that holds | into quotation"
            + " marks, or name a third column in a first line #columns:Question|Answer|Topic)"
            + " [extra-column]");
  }

  @Test
  void asksForAHeaderWhereTabsPartFields() {
    tabs.tooLong(Tables.rows("a\tb\tc", "\t").get(0), 2, false);
    told(
        "d.txt:1:4: error: the line has more than one tab (put a field that holds tab into"
            + " quotation marks, or name a third column in a first line #columns) [extra-column]");
  }

  @Test
  void pointsAtATabThatStandsWhereABarShould() {
    bars.noSeparator(Tables.row("What is it?\tA plant"));
    told(
        "d.txt:1:12: error: the line has a tab and no | (write question|answer, with | in place of"
            + " the tab) [no-separator]");
  }

  @Test
  void countsTheFieldsOfALineInAWiderDeck() {
    bars.tooLong(Tables.row("a|b|c|d|e"), 3, false);
    told(
        "d.txt:1:6: error: the line has 5 fields, and the deck 3 (put a field that holds | into"
            + " quotation marks) [extra-column]");
  }

  @Test
  void placesAMissingQuestionAtItsRecordAndAMissingAnswerAtItsField() {
    bars.noQuestion(Tables.row("|b"), 0);
    bars.noAnswer(Tables.row("abc|"), 1);
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.txt:1:1: error: the card has no question (write it before the |) [empty-question]",
            "d.txt:1:5: error: the card has no answer (write it after the |) [empty-answer]");
  }

  @Test
  void saysWhichMarkDoesNotClose() {
    bars.unclosedQuote(Tables.row("a|\"b").cells().get(1));
    told(
        "d.txt:1:3: error: the quotation mark does not close (close it before the | or at the end"
            + " of the line) [unclosed-quote]");
  }

  @Test
  void countsTheLinesOfALongQuotation() {
    Row row = Tables.rows("\"a\nb|c\nd|e\nf|g\nh\"|x", "|").get(0);
    bars.longQuotation(row.cells().get(0), 2);
    sheet.longQuotation(row.cells().get(0), 2);
    told(
        "d.txt:1:1: warning: the quotation mark holds 5 lines, most of which look like cards"
            + " (close it on its line, or double it if it stands for itself) [long-quotation]");
  }

  @Test
  void saysWhatADeckWithoutCardsShouldHold() {
    assertThat(bars.firstCard()).isEqualTo("write question|answer, one a line");
    assertThat(tabs.firstCard()).isEqualTo("write question, tab, answer, one a line");
    assertThat(sheet.firstCard())
        .isEqualTo("put questions into the first column and answers into the second, a card a row");
  }

  @Test
  void speaksOfRowsAndCellsToPeopleWhoSeeAGrid() {
    sheet.blank(Tables.row("|"));
    sheet.noSeparator(Tables.row("a"));
    sheet.tooLong(Tables.row("a|b|c"), 2, false);
    assertThat(DiagnosticTexts.of(diagnostics))
        .containsExactly(
            "d.txt:1:1: warning: the row holds nothing (take it out) [empty-record]",
            "d.txt:1:2: error: the row has only one cell (fill in the question and the answer)"
                + " [no-separator]",
            "d.txt:1:4: error: the row has a cell beyond the 2 columns of the deck (name the"
                + " column in the heading or in #columns, or empty the cell) [extra-column]");
  }
}
