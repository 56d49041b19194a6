package dev.glossdeck.export.pdf;

/**
 * What a user may choose for printed cards.
 *
 * @param paper the sheets in the printer
 */
public record PdfOptions(PaperSize paper) {}
