package dev.glossdeck.export.pdf.image;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.attributes.font.FontResolver;
import com.github.weisj.jsvg.parser.DocumentLimits;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.view.ViewBox;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import dev.glossdeck.picture.Picture;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * Embeds SVG drawings as paths; those with features that PDF paths cannot express, such as masks,
 * as pixels. Text is drawn as outlines of the bundled fonts.
 */
final class SvgXObject {
  /** The resolution of filters and patterns, in pixels per CSS pixel: 384 per inch. */
  private static final double PIXELS_PER_CSS_PIXEL = 4;

  /** The maximum size; larger drawings have a lower resolution, so that filters stay small. */
  private static final double MAX_UNITS = 2000;

  private static final DocumentLimits LIMITS = new DocumentLimits(200, 30, 200_000);

  /** Guards the library's shared font cache, which is not thread-safe. */
  private static final Object LIBRARY = new Object();

  /** A strong reference, without which the level of the logger would be lost. */
  private static final Logger QUIET = Logger.getLogger("com.github.weisj.jsvg");

  static {
    // Features that the library cannot draw are left out, as in browsers, without a message on
    // standard error.
    QUIET.setLevel(Level.OFF);
  }

  private final PDDocument document;
  private final double width;
  private final double height;

  SvgXObject(PDDocument document, Picture picture) {
    this.document = document;
    this.width = picture.width();
    this.height = picture.height();
  }

  /** Embeds a drawing that was sanitised. */
  PDXObject of(byte[] svg) throws IOException, UndrawableException {
    byte[] prepared = SvgForPaper.of(svg);
    synchronized (LIBRARY) {
      try {
        SvgFonts.register();
        SVGDocument drawing = load(prepared);
        try {
          return paths(drawing);
        } catch (UnsupportedPaintException e) {
          return LosslessFactory.createFromImage(
              document, Pixels.withoutOpaqueAlpha(pixels(drawing)));
        }
      } catch (RuntimeException | OutOfMemoryError e) {
        // The library tells nobody how large a picture it takes for a filter or a pattern; what
        // is too large for the memory was not taken, so that there is as much of it as before.
        throw new UndrawableException("cannot be drawn: " + e.getMessage(), e);
      } finally {
        FontResolver.clearFontCache();
      }
    }
  }

  private static SVGDocument load(byte[] svg) throws UndrawableException {
    LoaderContext context =
        LoaderContext.builder()
            .externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL)
            .documentLimits(LIMITS)
            .build();
    SVGDocument drawing = new SVGLoader().load(new ByteArrayInputStream(svg), null, context);
    if (drawing == null) {
      throw new UndrawableException(
          "cannot be drawn: it is no SVG, or nested too deeply", new IOException("no SVG"));
    }
    return drawing;
  }

  private PDXObject paths(SVGDocument drawing) throws IOException {
    double scale = Math.min(PIXELS_PER_CSS_PIXEL, MAX_UNITS / Math.max(width, height));
    float unitsWide = (float) (width * scale);
    float unitsHigh = (float) (height * scale);
    PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, unitsWide, unitsHigh);
    graphics.setPaintApplier(new SupportedPaints());
    graphics.setImageEncoder(new LosslessImages());
    graphics.scale(scale, scale);
    try {
      draw(drawing, graphics);
    } finally {
      graphics.disposeDanglingChildGraphics();
      graphics.dispose();
    }
    PDFormXObject form = graphics.getXFormObject();
    form.setMatrix(AffineTransform.getScaleInstance(1 / unitsWide, 1 / unitsHigh));
    return form;
  }

  private BufferedImage pixels(SVGDocument drawing) {
    double limit = Math.min(ImageXObject.MAX_WIDTH / width, ImageXObject.MAX_HEIGHT / height);
    double scale = Math.min(PIXELS_PER_CSS_PIXEL, limit);
    BufferedImage image =
        new BufferedImage(side(width * scale), side(height * scale), BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.scale(image.getWidth() / width, image.getHeight() / height);
    draw(drawing, graphics);
    graphics.dispose();
    return image;
  }

  private static int side(double length) {
    return Math.max(1, (int) Math.round(length));
  }

  private void draw(SVGDocument drawing, Graphics2D graphics) {
    ViewBox all = new ViewBox(0, 0, (float) width, (float) height);
    Output output = BoundedGraphics.of(graphics);
    drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, output, all);
    output.dispose();
  }
}
