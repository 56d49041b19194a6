package dev.glossdeck.export.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.export.ExporterContract;
import dev.glossdeck.output.MemoryOutput;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetExporterTest extends ExporterContract {

  @Test
  void writesWordsUnderHeadings() throws IOException {
    assertThat(table(TestDecks.markdown("What is **H~2~O**?|Water, \"wet\"")))
        .isEqualTo(
            "\uFEFFQuestion,Answer,Topic,Tags,Id\r\n"
                + "What is H2O?,\"Water, \"\"wet\"\"\",,,6wb840bc7ja78zyz\r\n");
  }

  /** OWASP, "CSV Injection". */
  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\uFF1D1", "=cmd|' /C calc'!A0"})
  void letsNoCellBeComputed(String cell) throws IOException {
    assertThat(table(TestDecks.plain("q|" + cell)).lines().skip(1).findFirst().orElseThrow())
        .startsWith("q,'" + cell);
  }

  @Test
  void leavesWhatIsNoFormula() throws IOException {
    assertThat(table(TestDecks.plain("1-2?|a=b"))).contains("\r\n1-2?,a=b,");
  }

  private static String table(Deck deck) throws IOException {
    MemoryOutput output = new MemoryOutput();
    new SpreadsheetExporter().export(new Library(List.of(deck)), output);
    return output.text("downloads/d.spreadsheet.csv");
  }

  @Override
  protected Exporter exporter(Workers workers) {
    return new SpreadsheetExporter();
  }

  @Override
  protected void assertHoldsAll(MemoryOutput output, int cards) {
    assertThat(output.text("downloads/d.spreadsheet.csv").lines()).hasSize(cards + 1);
  }
}
