package dev.glossdeck.export.anki;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.Download;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.export.OutputFormat;
import dev.glossdeck.output.Output;
import dev.glossdeck.output.ScratchFile;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes each deck for Anki: a package, which brings its note types and media along; a text that
 * updates notes of the package; a text of the plain cards for a note type of the learner's, with a
 * ZIP of its media; and a list of the notes that the deck holds no more. All carry the note's id as
 * guid, so that a second import mends notes and keeps what a learner knows.
 *
 * <p>Anki takes a note of a package only if its modification time is newer than the one it has. A
 * text file has no times: each of its notes is taken at each import. A learner keeps to one note
 * type, since Anki never changes a note that it has under another one.
 */
public final class AnkiExporter implements Exporter {
  private static final Download PACKAGE = new Download("apkg", "downloadApkg");
  private static final Download UPDATE = new Download("update.txt", "downloadUpdate");
  private static final Download TEXT = new Download("csv", "downloadCsv", PackageOnlyNotes::leaves);
  private static final Download ARCHIVE =
      new Download(
          "zip", "downloadZip", deck -> PackageOnlyNotes.leaves(deck) && !deck.media().isEmpty());
  private static final Download RETIRED =
      new Download("retired.txt", "downloadRetired", deck -> !deck.history().retired().isEmpty());

  /** The format as users select it. */
  public static final OutputFormat FORMAT =
      OutputFormat.byDefault("anki", PACKAGE, UPDATE, TEXT, ARCHIVE, RETIRED);

  private final Function<Deck, Instant> times;
  private final Highlighter highlighter;
  private final Optional<URI> site;
  private final Workers workers;

  /**
   * An exporter of decks that were last changed at some time.
   *
   * @param times the modification time of every note of which its deck knows no other; must move
   *     for an edit to reach learners
   * @param highlighter parts program text
   * @param site the address of the website, with a slash at its end, if that is known
   * @param workers write the files of a deck beside each other
   */
  public AnkiExporter(
      Function<Deck, Instant> times, Highlighter highlighter, Optional<URI> site, Workers workers) {
    this.times = times;
    this.highlighter = highlighter;
    this.site = site;
    this.workers = workers;
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
  public List<Diagnostic> check(Library library) {
    Diagnostics diagnostics = new Diagnostics();
    SharedCollection.check(library, diagnostics);
    return diagnostics.sorted();
  }

  @Override
  public ExportReport export(Library library, Output output) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.addAll(check(library));
    int notes = 0;
    for (Deck deck : library.decks()) {
      PackageOnlyNotes.check(deck, diagnostics);
      DeckPaths paths = DeckPaths.of(library, deck);
      FieldContent content =
          new FieldContent(
              MediaFileNames.published(deck),
              highlighter,
              CardLinks.of(site, paths, deck.info().language()));
      Glossary glossary = library.glossaryOf(deck);
      AnkiDeck made = new AnkiDeckMaker(deck, glossary, content, diagnostics).make();
      write(deck, made, output, paths);
      notes += deck.notes().size();
    }
    return new ExportReport(List.of(new Figure(notes, "notes")), diagnostics.sorted());
  }

  /** A file of a deck. */
  private record DeckFile(Download download, Output.Content content) {}

  private static String write(DeckFile file, Output output, DeckPaths paths) throws IOException {
    String path = paths.download(file.download.ending());
    output.file(path, file.content);
    return path;
  }

  /** All threads fill the collection; to compress it takes one as long as the other files. */
  private void write(Deck deck, AnkiDeck made, Output output, DeckPaths paths) throws IOException {
    try (ScratchFile collection = ScratchFile.make()) {
      new CollectionFile(made, times.apply(deck))
          .fill(collection.path(), NoteRow.Maker.with(workers, made));
      Workers.Pending<List<String>> others =
          workers.begin(others(deck, made), file -> write(file, output, paths));
      write(new DeckFile(PACKAGE, PackageFile.of(made, collection::writeTo)), output, paths);
      others.await();
    }
  }

  /** The files of a deck beside its package. */
  private static List<DeckFile> others(Deck deck, AnkiDeck made) {
    List<DeckFile> files = new ArrayList<>();
    files.add(new DeckFile(UPDATE, new UpdateFile(made)));
    if (TEXT.isMadeFor(deck)) {
      files.add(new DeckFile(TEXT, new TextFile(made)));
    }
    if (ARCHIVE.isMadeFor(deck)) {
      DeckInfo info = deck.info();
      files.add(new DeckFile(ARCHIVE, MediaArchive.of(made, info.title(), info.language())));
    }
    if (RETIRED.isMadeFor(deck)) {
      byte[] list = RetiredFile.of(deck, made).getBytes(StandardCharsets.UTF_8);
      files.add(new DeckFile(RETIRED, out -> out.write(list)));
    }
    return files;
  }
}
