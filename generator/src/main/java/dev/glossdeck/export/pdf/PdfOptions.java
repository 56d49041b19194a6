package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.font.FontFinder;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a user may choose for printed cards.
 *
 * @param paper the sheets in the printer
 * @param fonts font files for what the tool's own fonts lack, the most wanted one first
 * @param fontFinder finds fonts for what is in none of these; empty to print the same on any
 *     machine
 */
public record PdfOptions(PaperSize paper, List<Path> fonts, Optional<FontFinder> fontFinder) {
  /** Copies in. */
  public PdfOptions {
    fonts = List.copyOf(fonts);
  }
}
