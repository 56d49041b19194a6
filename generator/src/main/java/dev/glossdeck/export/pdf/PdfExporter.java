package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.Download;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.export.OutputFormat;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.pdf.document.TaggedDocument;
import dev.glossdeck.export.pdf.sheet.Flip;
import dev.glossdeck.export.pdf.sheet.PageOrder;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.export.pdf.sheet.SheetOptions;
import dev.glossdeck.output.Output;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Exports cards to print on both sides of paper and cut: eight per sheet, flipped on the long edge,
 * with the question on the front and the answer on the back. The font size is reduced until the
 * text fits; text that is too long even then continues on further cards of the same number. Each
 * file conforms to PDF/UA-1 and PDF/A-2a.
 *
 * <p>Any script is typeset correctly if a font supports it: fonts for many scripts are bundled, the
 * user can name others or permit those of the machine. Words can be copied and searched, also in
 * text from right to left.
 */
public final class PdfExporter implements Exporter {
  private static final Download CARDS = new Download("pdf", "downloadPdf");

  /** The format as users select it. */
  public static final OutputFormat FORMAT = OutputFormat.byDefault("pdf", CARDS);

  private final PdfOptions options;
  private final PreparedContent prepared;
  private final Function<Deck, Instant> times;
  private final Workers workers;
  private final boolean hasSite;

  /** Loads fonts once, when a deck is printed. */
  private Optional<FontFallbackPrinter> printer = Optional.empty();

  /**
   * Creates an exporter.
   *
   * @param options the paper and fonts
   * @param prepared the formulas and code of the library
   * @param times the creation date of the files of a deck, in whole seconds
   * @param workers lays out cards and pages
   * @param hasSite whether a website shows the first sheet
   */
  public PdfExporter(
      PdfOptions options,
      PreparedContent prepared,
      Function<Deck, Instant> times,
      Workers workers,
      boolean hasSite) {
    this.options = options;
    this.prepared = prepared;
    this.times = times;
    this.workers = workers;
    this.hasSite = hasSite;
  }

  /**
   * The format of a print job, with the files that some options add.
   *
   * @param options the paper and the layout
   * @return the format with a download for each paper
   */
  public static OutputFormat format(PdfOptions options) {
    Download[] downloads =
        options.papers().stream()
            .map(paper -> new Download(ending(paper, options), message(paper, options)))
            .toArray(Download[]::new);
    return OutputFormat.byDefault(FORMAT.name(), downloads);
  }

  private static String ending(PaperSize paper, PdfOptions options) {
    return paper == options.paper() ? CARDS.ending() : paper + "." + CARDS.ending();
  }

  /** The key of the words that say how to print, which hold for both sides and the long edge. */
  private static String message(PaperSize paper, PdfOptions options) {
    SheetOptions sheets = options.sheets();
    boolean isUsual = sheets.flip() == Flip.LONG && sheets.order() == PageOrder.DUPLEX;
    return switch (sheets.layout().kind()) {
      case FOLD -> CARDS.message() + "Fold";
      case LIST -> CARDS.message() + "List";
      case GRID ->
          !isUsual ? CARDS.message() : CARDS.message() + (paper == PaperSize.A4 ? "A4" : "Letter");
    };
  }

  @Override
  public OutputFormat format() {
    return format(options);
  }

  @Override
  public List<Diagnostic> check(Library library) {
    return SelectionCheck.of(library, options.selection());
  }

  @Override
  public ExportReport export(Library library, Output output) throws IOException {
    if (printer.isEmpty()) {
      printer = Optional.of(new FontFallbackPrinter(options, prepared, times, workers));
    }
    Diagnostics diagnostics = new Diagnostics();
    int cards = 0;
    int sheets = 0;
    int unreadable = 0;
    for (Deck deck : library.decks()) {
      try (PrintedDeck printed = printer.get().print(library, deck)) {
        DeckPaths paths = DeckPaths.of(library, deck);
        save(printed.documents(), paths, output);
        if (hasSite) {
          byte[] drawing = printed.drawing().get().getBytes(StandardCharsets.UTF_8);
          output.file(paths.sheet(), out -> out.write(drawing));
        }
        cards += printed.cards();
        sheets += printed.sheets();
        unreadable += printed.unreadable();
        diagnostics.addAll(printed.diagnostics());
      }
    }
    List<Figure> figures = new ArrayList<>(List.of(new Figure(sheets, "sheets")));
    if (cards != library.decks().stream().mapToLong(deck -> deck.cards().count()).sum()) {
      figures.add(new Figure(cards, "printed cards"));
    }
    return new ExportReport(figures, diagnostics.sorted(), notices(unreadable));
  }

  /** Saves the documents of the papers, besides each other. */
  private void save(List<TaggedDocument> documents, DeckPaths paths, Output output)
      throws IOException {
    for (TaggedDocument document : documents) {
      document.finish();
    }
    List<Integer> papers = IntStream.range(0, documents.size()).boxed().toList();
    workers.map(
        papers,
        paper -> {
          String ending = ending(options.papers().get(paper), options);
          output.file(paths.download(ending), documents.get(paper)::save);
          return ending;
        });
  }

  private static List<String> notices(int unreadable) {
    return unreadable == 0
        ? List.of()
        : List.of(
            (unreadable == 1 ? "1 card" : unreadable + " cards") + " can't be read: don't print");
  }
}
