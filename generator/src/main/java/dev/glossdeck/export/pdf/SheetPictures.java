package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.parallel.Workers;
import dev.glossdeck.picture.PngWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the first pages of printed decks, for those who want to look before they print. */
public final class SheetPictures {
  private static final float DOTS_PER_INCH = 110;

  private final FontFallbackPrinter printer;

  /**
   * Pages of a deck.
   *
   * @param pages PNG files, in order
   * @param diagnostics the warnings of printing
   */
  public record Pages(List<byte[]> pages, List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public Pages {
      pages = List.copyOf(pages);
      diagnostics = List.copyOf(diagnostics);
    }
  }

  /**
   * Prepares to draw.
   *
   * @param options the paper and fonts
   * @param prepared the formulas and code of the library
   * @param times the time of a deck
   * @param workers lays out cards and pages
   * @throws IOException if a font cannot be used
   */
  public SheetPictures(
      PdfOptions options, PreparedContent prepared, Function<Deck, Instant> times, Workers workers)
      throws IOException {
    this.printer = new FontFallbackPrinter(options.onOnePaper(), prepared, times, workers);
  }

  /**
   * Draws pages.
   *
   * @param library the library of the deck
   * @param most the largest number of pages
   * @throws IOException if the deck cannot be printed
   */
  public Pages of(Library library, Deck deck, int most) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (PrintedDeck printed = printer.print(library, deck)) {
      printed.documents().get(0).save(file);
      return new Pages(drawn(file.toByteArray(), most), printed.diagnostics());
    }
  }

  private static List<byte[]> drawn(byte[] file, int most) throws IOException {
    List<byte[]> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < Math.min(most, document.getNumberOfPages()); page++) {
        pages.add(PngWriter.of(renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB)));
      }
    }
    return pages;
  }
}
