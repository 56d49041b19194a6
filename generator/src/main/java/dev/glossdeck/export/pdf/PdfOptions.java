package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.font.FontFinder;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The options for printed cards.
 *
 * @param paper the paper size
 * @param fonts font files for characters that the bundled fonts lack, in order of preference
 * @param fontFinder finds fonts of the machine for characters that are in none of these; empty to
 *     print the same on any machine
 */
public record PdfOptions(PaperSize paper, List<Path> fonts, Optional<FontFinder> fontFinder) {
  /** Copies the list. */
  public PdfOptions {
    fonts = List.copyOf(fonts);
  }
}
