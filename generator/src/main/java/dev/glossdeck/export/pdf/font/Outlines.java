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

/** The outlines of a TrueType or PostScript font. Not thread-safe, as FontBox is not. */
sealed interface Outlines {

  /**
   * The outlines of a font.
   *
   * @throws IOException if it has none, or their table is broken
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
   * @return the outline in font units; empty for a blank glyph
   * @throws IOException if it is broken
   */
  GeneralPath of(int glyph) throws IOException;

  /** Whether a glyph is blank. */
  default boolean isBlank(int glyph) throws IOException {
    return of(glyph).getPathIterator(null).isDone();
  }

  /** Outlines of lines and quadratic curves. */
  record TrueType(GlyphTable table) implements Outlines {
    @Override
    public GeneralPath of(int glyph) throws IOException {
      GlyphData data = table.getGlyph(glyph);
      return data == null ? new GeneralPath() : data.getPath();
    }
  }

  /** Outlines of lines and cubic curves. */
  record PostScript(CFFFont font) implements Outlines {
    private static final int MAX_COORDINATES = 6;

    @Override
    public GeneralPath of(int glyph) throws IOException {
      // For CID-keyed fonts FontBox expects the CID.
      int id = font instanceof CFFCIDFont ? font.getCharset().getCIDForGID(glyph) : glyph;
      return withoutEmptyContours(font.getType2CharString(id).getPath());
    }

    /** Removes the moves that FontBox adds at the end of contours if nothing follows them. */
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
