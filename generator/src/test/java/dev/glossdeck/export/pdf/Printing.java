package dev.glossdeck.export.pdf;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.export.pdf.sheet.SheetOptions;
import dev.glossdeck.maths.Formulas;
import dev.glossdeck.maths.TestFormulas;
import dev.glossdeck.output.MemoryOutput;
import dev.glossdeck.output.Output;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints decks for tests. */
public final class Printing {
  public static final Instant TIMESTAMP = Instant.parse("2026-11-01T12:34:56Z");

  /** As usual, on A4. */
  static final PdfOptions USUAL = new PdfOptions(PaperSize.A4, List.of(), Optional.empty());

  /** As usual, on A4, in text of at most a size. */
  static PdfOptions upTo(float points) {
    return new PdfOptions(
        PaperSize.A4,
        false,
        SheetOptions.USUAL,
        new TextOptions(TextOptions.USUAL_SMALLEST, points),
        CardSelection.ALL,
        QrOptions.USUAL,
        false,
        USUAL.fonts());
  }

  private final PaperSize paper;
  private final byte[] bytes;
  private final ExportReport report;

  private Printing(PaperSize paper, byte[] bytes, ExportReport report) {
    this.paper = paper;
    this.bytes = bytes;
    this.report = report;
  }

  static Printing of(Deck deck) throws IOException {
    return of(deck, USUAL);
  }

  static Printing of(Deck deck, PaperSize paper, int threads) throws IOException {
    return of(deck, new PdfOptions(paper, List.of(), Optional.empty()), threads);
  }

  static Printing of(Deck deck, PdfOptions options) throws IOException {
    return of(deck, options, 2);
  }

  static Printing of(Deck deck, PdfOptions options, int threads) throws IOException {
    MemoryOutput output = new MemoryOutput();
    ExportReport report = export(new Library(List.of(deck)), options, threads, output);
    byte[] bytes = output.bytes("downloads/" + deck.id() + ".pdf");
    return new Printing(options.paper(), bytes, report);
  }

  static ExportReport export(Library library, PdfOptions options, int threads, Output output)
      throws IOException {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      Workers workers = new Workers(executor);
      Formulas formulas = TestFormulas.of(library.decks().toArray(Deck[]::new));
      PreparedContent prepared = new PreparedContent(formulas, new Highlighter());
      return new PdfExporter(options, prepared, deck -> TIMESTAMP, workers, true)
          .export(library, output);
    } finally {
      executor.shutdown();
    }
  }

  byte[] bytes() {
    return bytes;
  }

  ExportReport report() {
    return report;
  }

  PDDocument open() throws IOException {
    return Loader.loadPDF(bytes);
  }

  List<String> warnings() {
    return report.diagnostics().stream().map(Diagnostic::toString).toList();
  }

  PrintedText text() throws IOException {
    try (PDDocument document = open()) {
      return PrintedText.of(document, paper);
    }
  }
}
