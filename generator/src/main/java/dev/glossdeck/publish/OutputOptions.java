package dev.glossdeck.publish;

import dev.glossdeck.export.pdf.PdfOptions;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.export.site.theme.SiteSettings;
import java.util.List;
import java.util.Optional;

/**
 * The user's options of the outputs, a record for each output that has options.
 *
 * @param site the website
 * @param pdf the cards to print
 */
public record OutputOptions(SiteSettings site, PdfOptions pdf) {
  /** The default options. */
  public static final OutputOptions USUAL =
      new OutputOptions(
          SiteSettings.NONE, new PdfOptions(PaperSize.A4, List.of(), Optional.empty()));
}
