package dev.glossdeck.export.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.History;
import dev.glossdeck.deck.History.LastChange;
import dev.glossdeck.deck.History.Retired;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.export.ExporterContract;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.output.MemoryOutput;
import dev.glossdeck.parallel.TestWorkers;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    ExportReport report = AnkiDecks.export(AnkiDecks.TIME, library, output);
    assertThat(output.files())
        .containsOnlyKeys(
            "a/downloads/a.csv",
            "a/downloads/a.apkg",
            "a/downloads/a.update.txt",
            "b/downloads/b.csv",
            "b/downloads/b.apkg",
            "b/downloads/b.update.txt");
    assertThat(report.figures()).containsExactly(new ExportReport.Figure(3, "notes"));
    assertThat(report.diagnostics()).isEmpty();
  }

  @Test
  void givesNotesTheTimesOfTheirLastChanges() throws Exception {
    Deck deck = TestDecks.plain("a|b", "c|d", "e|f");
    Map<NoteId, LastChange> changes =
        Map.of(
            deck.notes().get(0).id(), new LastChange(Instant.ofEpochSecond(7), false),
            deck.notes().get(1).id(), new LastChange(AnkiDecks.TIME, true));
    History history = new History(changes, Map.of(), Map.of(), List.of());
    MemoryOutput output = AnkiDecks.export(AnkiDecks.TIME, deck.remembered(deck.notes(), history));
    long build = AnkiDecks.TIME.getEpochSecond();
    try (UnzippedPackage collection = UnzippedPackage.open(output.bytes("downloads/d.apkg"))) {
      for (String table : List.of("notes n", "cards c join notes n on n.id = c.nid")) {
        String column = table.substring(table.indexOf(' ') + 1, table.indexOf(' ') + 2);
        assertThat(
                collection.query(
                    "select n.sfld || " + column + ".mod from " + table + " order by n.sfld"))
            .containsExactly("a7", "c" + (build + 1), "e" + build);
      }
    }
  }

  @Test
  void listsRetiredNotesForTheSearchOfAnki() throws IOException {
    Deck deck = TestDecks.plain("a|b");
    History history =
        new History(
            Map.of(),
            Map.of(),
            Map.of(),
            List.of(
                new Retired(new NoteId("x1"), "What is x?"),
                new Retired(new NoteId("a\"b*(c)_:\\"), "What is y?")));
    MemoryOutput output = AnkiDecks.export(AnkiDecks.TIME, deck.remembered(deck.notes(), history));
    assertThat(output.text("downloads/d.retired.txt"))
        .contains(
            "\n\"Key:x1\" or \"what is x?\" or \"Key:a\\\"b\\*\\(c\\)\\_\\:\\\\\" or \"what is y?\"\n")
        .endsWith("\nx1\tWhat is x?\na\"b*(c)_:\\\tWhat is y?\n");
  }

  @Override
  protected Exporter exporter(Workers workers) {
    return AnkiDecks.exporter(AnkiDecks.TIME, workers);
  }

  @Override
  protected void assertHoldsAll(MemoryOutput output, int cards) throws Exception {
    assertThat(output.text("downloads/d.csv").lines()).hasSize(5 + cards);
    try (UnzippedPackage collection = UnzippedPackage.open(output.bytes("downloads/d.apkg"))) {
      assertThat(collection.query("select count(*) from notes n join cards c on c.nid = n.id"))
          .containsExactly(Integer.toString(cards));
    }
  }

  @Test
  void takesTheEpochAsTimestamp() throws IOException {
    assertThat(AnkiDecks.export(Instant.EPOCH, TestDecks.plain("a|b")).files()).hasSize(3);
  }

  /** A learner reports a mistake there, and needs no number. */
  @Test
  void linksToTheCardsPageWhereTheSitesAddressIsKnown() throws IOException {
    MemoryOutput output = new MemoryOutput();
    Optional<URI> site = Optional.of(URI.create("https://example.org/bio/"));
    Library library = new Library(List.of(TestDecks.plain("What is a Größe?|b")));
    TestWorkers.with(
        1,
        workers ->
            new AnkiExporter(deck -> AnkiDecks.TIME, new Highlighter(), site, workers)
                .export(library, output));
    assertThat(output.text("downloads/d.update.txt"))
        .contains(
            "\"<a href=\"\"https://example.org/bio/cards/gr%C3%B6%C3%9Fe.html\"\">Report a"
                + " mistake</a>\"");
  }
}
