package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.sheet.Rect;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the text within a part of a page, in the order in which it is written. */
final class PlacedText extends PDFTextStripper {
  private final Rect area;
  private final StringBuilder found = new StringBuilder();
  private float lastEnd = Float.NaN;

  private PlacedText(Rect area) {
    this.area = area;
  }

  /** The text whose glyphs begin in an area; parts that are apart have a space between them. */
  static String of(PDDocument document, int page, Rect area) throws IOException {
    PlacedText collector = new PlacedText(area);
    collector.setStartPage(page + 1);
    collector.setEndPage(page + 1);
    collector.getText(document);
    return collector.found.toString().strip().replaceAll(" +", " ");
  }

  @Override
  protected void processTextPosition(TextPosition at) {
    float x = at.getTextMatrix().getTranslateX();
    float y = at.getTextMatrix().getTranslateY();
    if (x >= area.x() && x <= area.right() && y >= area.y() && y <= area.top()) {
      float along = x + y;
      found.append(Math.abs(along - lastEnd) > at.getFontSizeInPt() * 2 ? " " : "");
      found.append(at.getUnicode());
      lastEnd = along;
    }
  }
}
