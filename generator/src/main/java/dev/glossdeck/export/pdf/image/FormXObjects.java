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

/** Makes form XObjects, which hold what is drawn more than once (PDF 32000-1, 8.10). */
final class FormXObjects {
  /** The name within a form of the one thing that it draws. */
  static final COSName CONTENT = COSName.getPDFName("P");

  private FormXObjects() {}

  /**
   * A form that fills the unit square with its {@link #CONTENT}, which its resources still lack.
   *
   * @param placed from the content's own square to that of the form
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
