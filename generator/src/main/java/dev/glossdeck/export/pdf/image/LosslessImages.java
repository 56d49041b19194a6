package dev.glossdeck.export.pdf.image;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DImageEncoder;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Embeds the images of SVG drawings losslessly. ISO 19005-2, 6.2.8: none is interpolated. The
 * library's own encoder shares images as long as memory allows, so that its output would vary.
 */
final class LosslessImages implements IPdfBoxGraphics2DImageEncoder {
  @Override
  public PDImageXObject encodeImage(
      PDDocument document,
      PDPageContentStream content,
      Image image,
      IPdfBoxGraphics2DImageEncoderEnv env) {
    try {
      return LosslessFactory.createFromImage(document, Pixels.withoutOpaqueAlpha(argb(image)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BufferedImage argb(Image image) {
    BufferedImage argb =
        new BufferedImage(image.getWidth(null), image.getHeight(null), BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = argb.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return argb;
  }
}
