package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.Library;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.export.ExporterContract;
import dev.glossdeck.export.Workers;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnkiExporterTest extends ExporterContract {

  @Test
  void writesATextFileAndAPackageForEachDeck() throws IOException {
    Library library =
        new Library(
            List.of(
                TestDecks.deck("a", MarkupFormat.PLAIN, "q|a", "r|b"),
                TestDecks.deck("b", MarkupFormat.PLAIN, "s|c")));
    MemoryOutput output = new MemoryOutput();
    ExportReport report =
        new AnkiExporter(AnkiDecks.TIME, new Highlighter()).export(library, output);
    assertThat(output.files())
        .containsOnlyKeys(
            "a/downloads/a.csv", "a/downloads/a.apkg", "b/downloads/b.csv", "b/downloads/b.apkg");
    assertThat(report.figures()).containsExactly(new ExportReport.Figure(3, "notes"));
    assertThat(report.diagnostics()).isEmpty();
  }

  @Override
  protected Exporter exporter(Workers workers) {
    return new AnkiExporter(AnkiDecks.TIME, new Highlighter());
  }

  @Override
  protected void assertHoldsAll(MemoryOutput output, int cards) throws Exception {
    assertThat(output.text("downloads/d.csv").lines()).hasSize(6 + cards);
    try (UnzippedPackage collection = UnzippedPackage.open(output.bytes("downloads/d.apkg"))) {
      assertThat(collection.query("select count(*) from notes n join cards c on c.nid = n.id"))
          .containsExactly(Integer.toString(cards));
    }
  }

  @Test
  void takesTheEpochAsTimestamp() throws IOException {
    assertThat(AnkiDecks.export(Instant.EPOCH, TestDecks.plain("a|b")).files()).hasSize(2);
  }
}
