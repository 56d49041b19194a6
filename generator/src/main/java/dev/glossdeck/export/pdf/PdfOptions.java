package dev.glossdeck.export.pdf;

import java.nio.file.Path;
import java.util.List;

/**
 * What a user may choose for printed cards.
 *
 * @param paper the sheets in the printer
 * @param fonts TrueType files for what the tool's own fonts lack, the most wanted one first
 */
public record PdfOptions(PaperSize paper, List<Path> fonts) {
  /** Copies in. */
  public PdfOptions {
    fonts = List.copyOf(fonts);
  }
}
