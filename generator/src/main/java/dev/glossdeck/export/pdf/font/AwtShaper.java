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
 * Shapes text with the Java platform's HarfBuzz. It needs no display, but on Linux the libraries
 * fontconfig and FreeType.
 */
final class AwtShaper implements Shaper {
  /** Without rounding of positions to pixels. */
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  /** The number of adjacent chars to include; HarfBuzz considers fewer. */
  private static final int CONTEXT = 8;

  /** The first of the glyph codes that stand for characters without a glyph. */
  private static final int FIRST_HIDDEN = 0xFFFE;

  private final Font font;
  private final float scale;

  private AwtShaper(Font font, int unitsPerEm) {
    this.font = font.deriveFont((float) unitsPerEm);
    this.scale = (float) GlyphSpace.UNITS_PER_EM / unitsPerEm;
  }

  /**
   * Loads a font and tries it, so that a Java platform without working fonts fails here.
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
