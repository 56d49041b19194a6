package dev.glossdeck.export.pdf.image;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DPaintApplier;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;

/**
 * Applies colours, gradients and textures, and fails for other paints, which the library would
 * ignore silently.
 */
final class SupportedPaints extends PdfBoxGraphics2DPaintApplier {
  @Override
  public PDShading applyPaint(
      Paint paint, PDPageContentStream content, AffineTransform transform, IPaintEnv env)
      throws IOException {
    boolean isKnown =
        paint instanceof Color
            || paint instanceof LinearGradientPaint
            || paint instanceof RadialGradientPaint
            || paint instanceof TexturePaint;
    if (!isKnown) {
      throw new UnsupportedPaintException(paint);
    }
    return super.applyPaint(paint, content, transform, env);
  }
}
