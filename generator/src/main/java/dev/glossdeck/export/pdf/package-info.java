/**
 * Cards to print and cut, as tagged PDF; the only place that knows PDFBox.
 *
 * <p>From below: {@link dev.glossdeck.export.pdf.font.Typefaces} has the fonts, {@link
 * dev.glossdeck.export.pdf.SideSetter} turns a side's markup into passages of words, {@link
 * dev.glossdeck.export.pdf.LineBreaker} breaks them into lines, {@link
 * dev.glossdeck.export.pdf.FaceLayout} finds the size at which they fit a card, {@link
 * dev.glossdeck.export.pdf.Imposition} says where a card stands on its sheet, {@link
 * dev.glossdeck.export.pdf.PageWriter} writes pages and {@link
 * dev.glossdeck.export.pdf.TaggedDocument} puts them together.
 */
package dev.glossdeck.export.pdf;
