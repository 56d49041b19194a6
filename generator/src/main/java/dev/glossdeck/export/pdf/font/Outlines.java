package dev.glossdeck.export.pdf.font;

import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.util.Optional;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.GlyphTable;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The outlines of a font in either form. FontBox reads them one thread at a time. */
sealed interface Outlines {

  /**
   * The outlines of a font.
   *
   * @throws IOException if there are none, or their table is broken
   */
  static Outlines of(TrueTypeFont font) throws IOException {
    if (font instanceof OpenTypeFont open && open.isPostScript()) {
      return new PostScript(open.getCFF().getFont());
    }
    return new TrueType(
        Optional.ofNullable(font.getGlyph())
            .orElseThrow(() -> new IOException("it has no outlines")));
  }

  /**
   * The outline of a glyph.
   *
   * @return in font units; empty for a glyph that shows nothing
   * @throws IOException if it is broken
   */
  GeneralPath of(int glyph) throws IOException;

  /** Whether a glyph shows nothing. */
  default boolean isBlank(int glyph) throws IOException {
    return of(glyph).getPathIterator(null).isDone();
  }

  /** Of lines and quadratic curves. */
  record TrueType(GlyphTable table) implements Outlines {
    @Override
    public GeneralPath of(int glyph) throws IOException {
      GlyphData data = table.getGlyph(glyph);
      return data == null ? new GeneralPath() : data.getPath();
    }
  }

  /** Of lines and cubic curves. */
  record PostScript(CFFFont font) implements Outlines {
    private static final int MAX_COORDINATES = 6;

    @Override
    public GeneralPath of(int glyph) throws IOException {
      // FontBox asks for the number of a character, in fonts that have such.
      int id = font instanceof CFFCIDFont ? font.getCharset().getCIDForGID(glyph) : glyph;
      return withoutEmptyContours(font.getType2CharString(id).getPath());
    }

    /** FontBox moves the pen at the end of each contour, too; where nothing follows, not here. */
    private static GeneralPath withoutEmptyContours(GeneralPath path) {
      GeneralPath drawn = new GeneralPath();
      double[] start = new double[MAX_COORDINATES];
      double[] at = new double[MAX_COORDINATES];
      boolean isPending = false;
      for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
        int kind = i.currentSegment(at);
        if (kind == PathIterator.SEG_MOVETO) {
          System.arraycopy(at, 0, start, 0, at.length);
          isPending = true;
        } else {
          if (isPending) {
            drawn.moveTo(start[0], start[1]);
            isPending = false;
          }
          add(kind, at, drawn);
        }
      }
      return drawn;
    }

    private static void add(int kind, double[] at, GeneralPath path) {
      switch (kind) {
        case PathIterator.SEG_LINETO -> path.lineTo(at[0], at[1]);
        case PathIterator.SEG_CUBICTO -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
        default -> path.closePath();
      }
    }
  }
}
