package dev.glossdeck.export.anki;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.Download;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.export.OutputFormat;
import dev.glossdeck.output.Output;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/**
 * Writes each deck for Anki, as a text file ({@code .csv}) and as a package ({@code .apkg}) with
 * the same content, and a list of the notes that the deck holds no more. Both carry the note's id
 * as guid, so that a second import mends notes and keeps what a learner knows.
 *
 * <p>Anki takes a note of a package only if its modification time is newer than the one it has. A
 * text file has no times: each of its notes is taken at each import. A learner keeps to one of the
 * two, since Anki never changes a note that it has under another note type.
 */
public final class AnkiExporter implements Exporter {
  private static final Download PACKAGE = new Download("apkg", "downloadApkg");
  private static final Download TEXT = new Download("csv", "downloadCsv");
  private static final Download RETIRED =
      new Download("retired.txt", "downloadRetired", deck -> !deck.history().retired().isEmpty());

  /** What users know of it. */
  public static final OutputFormat FORMAT = OutputFormat.byDefault("anki", PACKAGE, TEXT, RETIRED);

  private final Instant timestamp;
  private final Highlighter highlighter;

  /**
   * An exporter of decks that were last changed at some time.
   *
   * @param timestamp the modification time of every note of which its deck knows no other; must
   *     move for an edit to reach learners
   * @param highlighter parts program text
   */
  public AnkiExporter(Instant timestamp, Highlighter highlighter) {
    this.timestamp = timestamp;
    this.highlighter = highlighter;
  }

  /**
   * Loads what packages are written with. It takes a tenth of a second, in which another thread may
   * do other work.
   */
  public static void load() {
    CollectionFile.load();
  }

  @Override
  public OutputFormat format() {
    return FORMAT;
  }

  @Override
  public ExportReport export(Library library, Output output) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    SharedCollection.check(library, diagnostics);
    int notes = 0;
    for (Deck deck : library.decks()) {
      Glossary glossary = library.glossaryOf(deck);
      AnkiDeck made = new AnkiDeckMaker(deck, glossary, highlighter, diagnostics).make();
      DeckPaths paths = DeckPaths.of(library, deck);
      output.file(paths.download(TEXT.ending()), new TextFile(made));
      output.file(paths.download(PACKAGE.ending()), PackageFile.of(made, timestamp));
      if (RETIRED.isMadeFor(deck)) {
        output.file(paths.download(RETIRED.ending()), RetiredFile.of(deck));
      }
      notes += made.notes().size();
    }
    return new ExportReport(List.of(new Figure(notes, "notes")), diagnostics.sorted());
  }
}
