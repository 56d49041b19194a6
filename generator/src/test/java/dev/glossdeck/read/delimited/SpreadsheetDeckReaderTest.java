package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.ReadResult;
import dev.glossdeck.read.Sources;
import dev.glossdeck.read.WorkbookFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class SpreadsheetDeckReaderTest {

  @Test
  void readsTheFirstSheetByItsHeadings() throws IOException {
    ReadResult result =
        read(
            sheet -> {
              text(sheet, 0, "#deck:Geo::Europe");
              text(sheet, 1, "Back", "Front", "Note", "Tags");
              text(sheet, 2, "Paris\non the Seine", "France, capital?", "old", "a b");
              text(sheet, 4, "Rome", "Italy, capital?");
            });
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.deck().orElseThrow().fullName()).isEqualTo("Geo::Europe");
    List<Note> notes = result.deck().orElseThrow().notes();
    assertThat(notes)
        .extracting(note -> note.question().source() + " > " + note.answer().source())
        .containsExactly("France, capital? > Paris\non the Seine", "Italy, capital? > Rome");
    assertThat(notes.get(0).tags()).containsExactly("a", "b");
    assertThat(notes.get(0).fields()).extracting(field -> field.name()).containsExactly("Note");
    assertThat(notes.get(1).position()).hasToString("deck.xlsx:5:2");
  }

  @Test
  void showsNumbersAndDatesAsPeopleSeeThem() throws IOException {
    ReadResult result =
        read(
            sheet -> {
              text(sheet, 0, "Question", "Answer");
              sheet.value(1, 0, 1984);
              sheet.value(1, 1, 0.1 + 0.2);
              text(sheet, 2, "When?");
              sheet.value(2, 1, LocalDate.of(2026, 11, 24));
              sheet.style(2, 1).format("yyyy-mm-dd").set();
              text(sheet, 3, "How much?");
              sheet.value(3, 1, 0.25);
              sheet.style(3, 1).format("0%").set();
              text(sheet, 4, "Is it?");
              sheet.value(4, 1, true);
            });
    assertThat(result.deck().orElseThrow().notes())
        .extracting(note -> note.question().source() + " " + note.answer().source())
        .containsExactly("1984 0.3", "When? 2026-11-24", "How much? 25%", "Is it? TRUE");
  }

  @Test
  void tellsTheRowAndColumnOfWhatIsWrong() throws IOException {
    ReadResult result =
        read(
            sheet -> {
              text(sheet, 0, "a", "b", "c");
              text(sheet, 1, "", "only an answer");
              text(sheet, 2, "only a question");
            });
    assertThat(result.diagnostics())
        .filteredOn(Diagnostic::isError)
        .extracting(Diagnostic::toString)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("deck.xlsx:2:1: error: the card has no question"),
            second ->
                assertThat(second).startsWith("deck.xlsx:3:1: error: the row has only one cell"));
  }

  @Test
  void refusesWhatIsNoSpreadsheetAndWhatWasCutOff() throws IOException {
    byte[] whole = bytes(sheet -> text(sheet, 0, "a", "b"));
    for (byte[] bytes :
        List.of(new byte[0], new byte[] {'P', 'K'}, Arrays.copyOf(whole, whole.length / 2))) {
      ReadResult result = reader().read(Sources.bytes("deck.xlsx", bytes));
      assertThat(result.deck()).isEmpty();
      assertThat(result.diagnostics())
          .singleElement()
          .satisfies(found -> assertThat(found.code()).isEqualTo(DiagnosticCode.SPREADSHEET));
    }
  }

  @Test
  void refusesAtTheRowWhatNoSheetHolds() throws IOException {
    assertThat(diagnostics("<row r='1'/><row r='2'><c r='XFE2'><v>1</v></c></row>"))
        .singleElement()
        .asString()
        .startsWith("deck.xlsx:2:1: error: the spreadsheet is damaged: this row is beyond the");
  }

  @Test
  void refusesMoreColumnsThanADeckHas() throws IOException {
    assertThat(diagnostics("<row>" + "<c><v>1</v></c>".repeat(257) + "</row>"))
        .singleElement()
        .asString()
        .startsWith("deck.xlsx:1:1: error: the sheet has 257 columns");
  }

  @Test
  void tellsOnceOfFormulasWithoutResults() throws IOException {
    String formula = "<c><f>1+1</f><v/></c>";
    assertThat(diagnostics("<row><c><v>1</v></c><c><v>2</v></c>" + formula + formula + "</row>"))
        .singleElement()
        .asString()
        .startsWith("deck.xlsx:1:3: warning: the file has no results of 2 formulas");
  }

  @Test
  void takesManyRowsWithoutAnswersForNoTitles() throws IOException {
    ReadResult result =
        read(
            sheet -> {
              for (int row = 0; row < 11; row++) {
                text(sheet, row, "Question " + row);
              }
              text(sheet, 11, "a", "b");
            });
    assertThat(result.diagnostics())
        .hasSize(11)
        .allSatisfy(found -> assertThat(found.code()).isEqualTo(DiagnosticCode.NO_SEPARATOR));
  }

  @Test
  void countsEmptyColumnsWhereTheUserNamesThem() throws IOException {
    byte[] workbook = bytes(sheet -> text(sheet, 0, "a", "", "b"));
    ReadResult result =
        new SpreadsheetDeckReader(
                new ReadOptions(List.of("Front", "Note", "Back"), Optional.empty()))
            .read(Sources.bytes("deck.xlsx", workbook));
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.deck().orElseThrow().notes().get(0).answer().source()).isEqualTo("b");
  }

  private static List<Diagnostic> diagnostics(String rows) throws IOException {
    byte[] workbook = new WorkbookFile().sheet(rows).bytes();
    return reader().read(Sources.bytes("deck.xlsx", workbook)).diagnostics();
  }

  /** What a test writes. */
  private interface Content {
    void into(Worksheet sheet);
  }

  private static ReadResult read(Content content) throws IOException {
    return reader().read(Sources.bytes("deck.xlsx", bytes(content)));
  }

  private static SpreadsheetDeckReader reader() {
    return new SpreadsheetDeckReader(ReadOptions.NONE);
  }

  private static byte[] bytes(Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "test", "1.0")) {
      content.into(workbook.newWorksheet("first"));
    }
    return out.toByteArray();
  }

  private static void text(Worksheet sheet, int row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      sheet.value(row, i, cells[i]);
    }
  }
}
