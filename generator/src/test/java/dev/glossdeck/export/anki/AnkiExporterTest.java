package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Library;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class AnkiExporterTest {

  @Test
  void writesATextFileAndAPackageForEachDeck() throws IOException {
    Library library =
        new Library(
            List.of(
                TestDecks.deck("a", MarkupFormat.PLAIN, "q|a", "r|b"),
                TestDecks.deck("b", MarkupFormat.PLAIN, "s|c")));
    MemoryOutput output = new MemoryOutput();
    ExportReport report = new AnkiExporter(AnkiDecks.TIME).export(library, output);
    assertThat(output.files())
        .containsOnlyKeys(
            "a/downloads/a.csv", "a/downloads/a.apkg", "b/downloads/b.csv", "b/downloads/b.apkg");
    assertThat(report.figures()).containsExactly(new ExportReport.Figure(3, "notes"));
    assertThat(report.diagnostics()).isEmpty();
  }

  @Test
  void givesTheSameBytesTwiceAndUnderAnotherLocaleAndZone() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    MemoryOutput here = AnkiDecks.export(AnkiDecks.TIME, AnkiDecks.hard());
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertSame(AnkiDecks.export(AnkiDecks.TIME, AnkiDecks.hard()), here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertSame(AnkiDecks.export(AnkiDecks.TIME, AnkiDecks.hard()), here);
  }

  @Test
  void writesTenThousandCards() throws Exception {
    MemoryOutput output = AnkiDecks.export(AnkiDecks.TIME, TestDecks.large(10_000));
    assertThat(output.text("downloads/d.csv").lines()).hasSize(6 + 10_000);
    try (UnzippedPackage collection = UnzippedPackage.open(output.bytes("downloads/d.apkg"))) {
      assertThat(collection.query("select count(*) from notes n join cards c on c.nid = n.id"))
          .containsExactly("10000");
    }
  }

  @Test
  void takesTheEpochAsTimestamp() throws IOException {
    assertThat(AnkiDecks.export(Instant.EPOCH, TestDecks.plain("a|b")).files()).hasSize(2);
  }

  private static void assertSame(MemoryOutput actual, MemoryOutput expected) {
    assertThat(actual.files().keySet()).isEqualTo(expected.files().keySet());
    expected
        .files()
        .forEach((path, bytes) -> assertThat(actual.bytes(path)).as(path).isEqualTo(bytes));
  }
}
