package dev.glossdeck.export.pdf;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The glyphs of a face and their widths. Lookups are safe for several threads; the font file behind
 * them is not.
 */
final class Typeface {
  /** What {@link #glyph} gives for a character that the face lacks. */
  static final int MISSING = 0;

  private static final float WIDTH_UNITS = 1000f;

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final HorizontalMetricsTable metrics;
  private final float scale;

  private Typeface(TrueTypeFont font) throws IOException {
    this.font = font;
    // With GSUB, PDFBox would compile a regular expression a word.
    font.setEnableGsub(false);
    glyphs = font.getUnicodeCmapLookup();
    metrics = font.getHorizontalMetrics();
    scale = WIDTH_UNITS / font.getUnitsPerEm();
  }

  /**
   * Reads a face from the class path.
   *
   * @throws IOException if it is not there or no TrueType font
   */
  static Typeface load(FontFace face) throws IOException {
    try (InputStream in = Typeface.class.getResourceAsStream(face.resource())) {
      if (in == null) {
        throw new FileNotFoundException("not on the class path: " + face.resource());
      }
      return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())));
    }
  }

  /** The glyph of a code point, or {@link #MISSING}. */
  int glyph(int codePoint) {
    return glyphs.getGlyphId(codePoint);
  }

  /**
   * How far a glyph moves on, in 1/1000 em, rounded as in the font's table of widths in the file.
   */
  int width(int glyph) {
    return Math.round(metrics.getAdvanceWidth(glyph) * scale);
  }

  /** The file to embed; for one thread at a time. */
  TrueTypeFont trueType() {
    return font;
  }
}
