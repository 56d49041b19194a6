package dev.glossdeck.export.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** Writes a page's operators (PDF 32000-1, 8 and 9). Numbers have two decimals. */
final class ContentStream {
  private static final int DECIMALS = 100;

  private final StringBuilder operators = new StringBuilder(8192);
  private final GlyphUse glyphs = new GlyphUse();
  private String font = "";

  /** Begins content of the text (14.7.4). */
  void beginText(String type, int mcid) {
    operators.append('/').append(type).append(" <</MCID ").append(mcid).append(">> BDC BT\n");
    font = "";
  }

  /** Begins text that only repeats (14.8.2.2). */
  void beginArtifactText() {
    operators.append("/Artifact <</Type /Pagination>> BDC BT\n");
    font = "";
  }

  /** Ends what {@link #beginText} or {@link #beginArtifactText} began. */
  void endText() {
    operators.append("ET EMC\n");
  }

  /** Begins lines and areas that only decorate. */
  void beginDecoration() {
    operators.append("/Artifact <</Type /Layout>> BDC\n");
  }

  /** Ends what {@link #beginDecoration} began. */
  void endDecoration() {
    operators.append("EMC\n");
  }

  /**
   * The colour of what follows.
   *
   * @param lightness 0 black to 1 white
   */
  void grey(float lightness) {
    number(lightness).append("g ");
    number(lightness).append("G\n");
  }

  /** Sets where the next glyphs begin, in points from the page's bottom left corner. */
  void moveTo(float x, float y) {
    operators.append("1 0 0 1 ");
    number(x);
    number(y).append("Tm\n");
  }

  /**
   * Shows glyphs and moves on behind them.
   *
   * @param size of a glyph of scale 1, in points
   */
  void show(GlyphRun run, float size) {
    glyphs.add(run);
    selectFont(run.style(), size);
    operators.append('<');
    run.glyphs().chars().forEach(this::hexadecimal);
    operators.append("> Tj\n");
  }

  /** Fills a rectangle. */
  void fill(Box box) {
    number(box.x());
    number(box.y());
    number(box.width());
    number(box.height()).append("re f\n");
  }

  /** Draws a line of a width in points. */
  void line(float lineWidth, float fromX, float fromY, float toX, float toY) {
    number(lineWidth).append("w ");
    number(fromX);
    number(fromY).append("m ");
    number(toX);
    number(toY).append("l S\n");
  }

  /** The glyphs that were shown. */
  GlyphUse glyphs() {
    return glyphs;
  }

  /** The operators, compressed for the filter FlateDecode. */
  byte[] deflated() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
      deflater.write(operators.toString().getBytes(StandardCharsets.US_ASCII));
    } catch (IOException e) {
      throw new UncheckedIOException("memory takes every byte", e);
    }
    return bytes.toByteArray();
  }

  private void selectFont(TextStyle style, float size) {
    int start = operators.length();
    operators.append('/').append(style.face().pdfName()).append(' ');
    number(size * style.scale()).append("Tf\n");
    String selected = operators.substring(start);
    if (selected.equals(font)) {
      operators.setLength(start);
    }
    font = selected;
  }

  private void hexadecimal(int glyph) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      operators.append(Character.toUpperCase(Character.forDigit(glyph >> shift & 0xF, 16)));
    }
  }

  private StringBuilder number(float value) {
    int hundredths = Math.round(value * DECIMALS);
    if (hundredths < 0) {
      operators.append('-');
    }
    operators.append(Math.abs(hundredths / DECIMALS));
    int rest = Math.abs(hundredths % DECIMALS);
    if (rest > 0) {
      operators.append(rest < 10 ? ".0" : ".").append(rest);
    }
    return operators.append(' ');
  }
}
