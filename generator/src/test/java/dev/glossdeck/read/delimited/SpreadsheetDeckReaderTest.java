package dev.glossdeck.read.delimited;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.read.ReadOptions;
import dev.glossdeck.read.ReadResult;
import dev.glossdeck.read.Sources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
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
          .satisfies(found -> assertThat(found.code()).isEqualTo("spreadsheet"));
    }
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
