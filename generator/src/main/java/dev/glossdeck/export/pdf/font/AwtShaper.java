package dev.glossdeck.export.pdf.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Shapes with the HarfBuzz of the Java platform. It needs no display, but on Linux the libraries
 * fontconfig and FreeType.
 */
final class AwtShaper implements Shaper {
  /** In units of the font, so that no position is rounded before it is known. */
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** More than the letters beside a part that HarfBuzz looks at. */
  private static final int CONTEXT = 8;

  /** Ids from here stand for characters that are not shown. */
  private static final int FIRST_HIDDEN = 0xFFFE;


  private final Font font;
  private final float scale;

  private AwtShaper(Font font, int unitsPerEm) {
    this.font = font.deriveFont((float) unitsPerEm);
    this.scale = (float) GlyphSpace.UNITS_PER_EM / unitsPerEm;
  }

  /**
   * Prepares a font, and tries it: whatever a Java without working fonts does, it does here.
   *
   * @throws ShapingUnavailableException if this Java cannot shape
   */
  static Shaper of(FontSource source, int unitsPerEm) throws ShapingUnavailableException {
    try {
      AwtShaper shaper = new AwtShaper(read(source), unitsPerEm);
      shaper.shape(new TextPart("a", 0, 1), false);
      return shaper;
    } catch (IOException | FontFormatException | RuntimeException | LinkageError e) {
      throw new ShapingUnavailableException(e);
    } catch (InternalError e) {
      // How AWT wraps what it finds when it looks for fontconfig by reflection.
      throw new ShapingUnavailableException(e);
    }
  }

  private static Font read(FontSource source) throws IOException, FontFormatException {
    if (source instanceof FontSource.File file) {
      return Font.createFonts(file.path().toFile())[file.index()];
    }
    try (InputStream in = ((FontSource.Resource) source).open()) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    }
  }

  @Override
  public ShapedText shape(TextPart part, boolean rightToLeft) {
    int from = Math.max(0, part.start() - CONTEXT);
    int to = Math.min(part.text().length(), part.end() + CONTEXT);
    GlyphVector shaped =
        font.layoutGlyphVector(
            EXACT,
            part.text().substring(from, to).toCharArray(),
            part.start() - from,
            part.end() - from,
            rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
    List<Glyph> glyphs = new ArrayList<>();
    for (int i = 0; i < shaped.getNumGlyphs(); i++) {
      int id = shaped.getGlyphCode(i);
      if (id < FIRST_HIDDEN) {
        Point2D at = shaped.getGlyphPosition(i);
        glyphs.add(new Glyph(id, shaped.getGlyphCharIndex(i), units(at.getX()), -units(at.getY())));
      }
    }
    return new ShapedText(glyphs, units(shaped.getGlyphPosition(shaped.getNumGlyphs()).getX()));
  }

  private int units(double fontUnits) {
    return (int) Math.round(fontUnits * scale);
  }
}
