package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.font.Typeface;
import dev.glossdeck.export.pdf.object.ByteText;
import dev.glossdeck.export.pdf.text.GlyphRun;
import dev.glossdeck.export.pdf.text.GlyphSink;
import dev.glossdeck.export.pdf.text.TextColour;
import java.util.BitSet;
import java.util.List;

/**
 * Writes runs of glyphs that follow each other on a line (PDF 32000-1, 9.4.3): as one string if
 * each glyph begins where the preceding one ends, else with adjustments between them. Combining
 * marks are raised.
 */
final class GlyphOperators implements GlyphSink {
  private final ByteText operators;
  private final Page page;
  private final BitSet used;
  private final Typeface typeface;
  private final float size;
  private final TextColour colour;
  private final float originX;
  private final float originY;
  private final float runRise;
  private final ByteText shown;

  /** The start of the run, in glyph space units from that of the first one. */
  private int start;

  /** The end of the last glyph, in the same units. */
  private int pen;

  /** The height of the glyph above the run's baseline, in glyph space units. */
  private int rise;

  private boolean isString;
  private boolean isMoved;

  /**
   * A page that is being written.
   *
   * @param operators the content stream
   * @param codes the codes of the document's glyphs
   * @param use receives the glyphs
   * @param silent receives the glyphs that are drawn when the text ends
   * @param shown the glyphs that are not in the content stream yet
   */
  record Page(
      ByteText operators,
      GlyphCodes codes,
      UsedGlyphs use,
      List<SilentGlyph> silent,
      ByteText shown) {}

  /**
   * Begins the first run.
   *
   * @param page the page
   * @param run the run, which is yet to be written
   * @param size the font size of text of scale 1, in points
   * @param left the position of the run, in points from the left edge of the page
   * @param baseline the position of the line's baseline, in points from the lower edge of the page
   */
  GlyphOperators(Page page, GlyphRun run, float size, float left, float baseline) {
    this.page = page;
    this.operators = page.operators();
    this.shown = page.shown();
    this.typeface = run.typeface();
    this.used = page.use().of(typeface);
    this.colour = run.style().colour();
    this.size = size * run.style().scale();
    this.originX = left;
    this.runRise = run.style().rise() * size;
    this.originY = baseline + runRise;
    if (runRise != 0) {
      raise(0);
    }
  }

  /** Whether a run can follow: one of the same font, size and colour on the line. */
  boolean isContinuedBy(GlyphRun run, float sizeOfLine) {
    return run.typeface() == typeface
        && run.style().scale() * sizeOfLine == size
        && runRise == 0
        && run.style().rise() == 0
        && run.style().colour().equals(colour);
  }

  @Override
  public void glyph(int id, int x) {
    show(id, id, x, 0);
  }

  /** The same as one by one, in a loop that does not ask what is the same for all of them. */
  @Override
  public void glyphs(String ids, int[] x) {
    if (rise != 0) {
      GlyphSink.super.glyphs(ids, x);
      return;
    }
    char[] all = ids.toCharArray();
    for (int i = 0; i < all.length; i++) {
      int id = all[i];
      if (start + x[i] != pen) {
        moveTo(start + x[i]);
      }
      if (!isString) {
        shown.append('(');
        isString = true;
      }
      shown.appendInString(id >> Byte.SIZE).appendInString(id & 0xFF);
      pen += typeface.width(id);
      used.set(id);
    }
  }

  @Override
  public void glyph(int id, int x, int y, String text) {
    show(id, page.codes().of(typeface, id, text), x, y);
  }

  private void show(int id, int code, int x, int y) {
    if (y != rise) {
      finishString();
      raise(y);
    }
    moveTo(start + x);
    if (!isString) {
      shown.append('(');
      isString = true;
    }
    shown.appendInString(code >> Byte.SIZE).appendInString(code & 0xFF);
    pen += typeface.width(id);
    used.set(id);
  }

  @Override
  public void silentGlyph(int id, int x, int y) {
    float unit = GlyphSpace.toPoints(1, size);
    page.silent()
        .add(
            new SilentGlyph(
                typeface, id, originX + (start + x) * unit, originY + y * unit, size, colour));
  }

  /** Ends a run; another one may follow. */
  @Override
  public void end(int x) {
    start += x;
    moveTo(start);
    if (rise != 0 && runRise == 0) {
      finishString();
      raise(0);
    }
  }

  /** Ends the last run. */
  void close() {
    finishString();
    if (rise != 0 || runRise != 0) {
      operators.append("0 Ts\n");
    }
  }

  private void moveTo(int x) {
    if (x != pen) {
      endString();
      shown.append(pen - x).append(' ');
      pen = x;
      isMoved = true;
    }
  }

  private void finishString() {
    endString();
    if (!shown.isEmpty()) {
      operators.append(isMoved ? "[" : "").append(shown).append(isMoved ? "] TJ\n" : " Tj\n");
      shown.setLength(0);
      isMoved = false;
    }
  }

  private void endString() {
    if (isString) {
      shown.append(')');
      isString = false;
    }
  }

  private void raise(int y) {
    PdfNumbers.append(runRise + GlyphSpace.toPoints(y, size), operators).append("Ts\n");
    rise = y;
  }
}
