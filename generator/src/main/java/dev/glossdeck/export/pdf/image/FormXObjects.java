package dev.glossdeck.export.pdf.image;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Creates form XObjects (PDF 32000-1, 8.10). */
final class FormXObjects {
  /** The resource name of the only object that a form draws. */
  static final COSName CONTENT = COSName.getPDFName("P");

  private FormXObjects() {}

  /**
   * Creates a form that fills the unit square with {@link #CONTENT}, which is to be added to its
   * resources.
   *
   * @param placed the map from the unit square of the content to that of the form
   */
  static PDFormXObject unitSquare(PDDocument document, AffineTransform placed) throws IOException {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(new PDRectangle(1, 1));
    form.setResources(new PDResources());
    double[] numbers = new double[6];
    placed.getMatrix(numbers);
    StringBuilder content = new StringBuilder("q");
    for (double number : numbers) {
      content.append(String.format(Locale.ROOT, " %.6f", number));
    }
    content.append(" cm /").append(CONTENT.getName()).append(" Do Q");
    try (OutputStream out = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
    }
    return form;
  }
}
