package dev.glossdeck.publish;

import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.pdf.PdfOptions;
import dev.glossdeck.export.pdf.PrintCheck;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.lint.Lint;
import dev.glossdeck.parallel.Workers;
import dev.glossdeck.publish.source.UnusedMedia;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The rules of check that a build does not apply. */
final class DeckReview {
  private static final PdfOptions USUAL = new PdfOptions(PaperSize.A4, List.of(), Optional.empty());

  private DeckReview() {}

  /**
   * Looks at decks without errors.
   *
   * @param named the paths that the user named
   * @param library the decks that were found there
   * @param prepared formulas and code of the library
   * @param workers look at several things at once
   * @return warnings in the order of the source
   * @throws IOException if a folder or a font cannot be read
   */
  static List<Diagnostic> of(
      List<Path> named, Library library, PreparedContent prepared, Workers workers)
      throws IOException {
    Workers.Pending<List<Diagnostic>> printed =
        workers.start(() -> PrintCheck.of(library, prepared, USUAL));
    Diagnostics found = new Diagnostics();
    found.addAll(Lint.check(library, workers));
    found.addAll(printed.await());
    found.addAll(UnusedMedia.of(named, library));
    return found.sorted();
  }
}
