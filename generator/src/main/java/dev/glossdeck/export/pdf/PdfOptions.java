package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.font.FontFinder;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.export.pdf.sheet.SheetLayout;
import dev.glossdeck.export.pdf.sheet.SheetOptions;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The options for printed cards.
 *
 * @param paper the paper size of a deck's first file
 * @param otherPaper whether a second file for the other paper is made
 * @param sheets the placing of cards on sheets
 * @param text the sizes of text
 * @param selection the cards to print
 * @param qr the codes on cards
 * @param checkPage whether a page to check the printer is before the cards
 * @param fonts the fonts
 */
public record PdfOptions(
    PaperSize paper,
    boolean otherPaper,
    SheetOptions sheets,
    TextOptions text,
    CardSelection selection,
    QrOptions qr,
    boolean checkPage,
    FontOptions fonts) {

  /**
   * The usual cards on one paper.
   *
   * @param paper the paper size
   * @param fonts font files for characters that the bundled fonts lack, in order of preference
   * @param fontFinder finds fonts of the machine for characters that are in none of these
   */
  public PdfOptions(PaperSize paper, List<Path> fonts, Optional<FontFinder> fontFinder) {
    this(
        paper,
        false,
        SheetOptions.USUAL,
        TextOptions.USUAL,
        CardSelection.ALL,
        QrOptions.USUAL,
        false,
        new FontOptions(Optional.empty(), fonts, fontFinder));
  }

  /** These options without a file for the other paper. */
  PdfOptions onOnePaper() {
    return new PdfOptions(paper, false, sheets, text, selection, qr, checkPage, fonts);
  }

  /**
   * These options for cards whose pages are on the web.
   *
   * @param site the website's address, with a slash at its end; empty if unknown
   */
  public PdfOptions leadingTo(Optional<URI> site) {
    return new PdfOptions(
        paper,
        otherPaper,
        sheets,
        text,
        selection,
        new QrOptions(qr.wanted(), site),
        checkPage,
        fonts);
  }

  /** Whether fronts and backs of cards are on the same page. */
  public boolean isOneSided() {
    return sheets.layout().kind() != SheetLayout.Kind.GRID;
  }

  /**
   * The papers of the files of a deck; the first one is that of the file without a paper's name.
   */
  List<PaperSize> papers() {
    List<PaperSize> possible = sheets.layout().papers(sheets.gutter());
    return otherPaper
        ? possible.stream().sorted((a, b) -> Boolean.compare(a != paper, b != paper)).toList()
        : List.of(paper);
  }
}
