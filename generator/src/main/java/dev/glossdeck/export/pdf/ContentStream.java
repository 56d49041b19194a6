package dev.glossdeck.export.pdf;

import dev.glossdeck.maths.Placement;
import dev.glossdeck.maths.Shape;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/** Writes a page's operators (PDF 32000-1, 8 and 9). Numbers have two decimals. */
final class ContentStream {
  /** Hundredths. */
  private static final int USUAL = 100;

  /** Hundred-thousandths. */
  private static final int PRECISE = 100_000;

  private static final float THOUSAND = 1000f;

  private final StringBuilder operators = new StringBuilder(8192);
  private final GlyphUse glyphs = new GlyphUse();
  private final ObjectUse objects = new ObjectUse();
  private String font = "";
  private String around = "0 g\n";
  private Ink ink = Ink.TEXT;

  /** Begins content of the text (14.7.4). */
  void beginText(String type, int mcid) {
    begin(type, mcid).append("BT\n");
    font = "";
  }

  /** Begins a drawing that is content (14.7.4). */
  void beginDrawing(String type, int mcid) {
    begin(type, mcid).append("q\n");
  }

  /** Begins a drawing that only repeats (14.8.2.2). */
  void beginArtifactDrawing() {
    operators.append("/Artifact <</Type /Pagination>> BDC q\n");
  }

  /** Ends what {@link #beginDrawing} or {@link #beginArtifactDrawing} began. */
  void endDrawing() {
    operators.append("Q EMC\n");
  }

  private StringBuilder begin(String type, int mcid) {
    return operators.append('/').append(type).append(" <</MCID ").append(mcid).append(">> BDC ");
  }

  /** Begins text that only repeats (14.8.2.2). */
  void beginArtifactText() {
    operators.append("/Artifact <</Type /Pagination>> BDC BT\n");
    font = "";
  }

  /** Ends what {@link #beginText} or {@link #beginArtifactText} began. */
  void endText() {
    colour(Ink.TEXT);
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
   * The colour of what follows, but for letters with an ink of their own.
   *
   * @param lightness 0 black to 1 white
   */
  void grey(float lightness) {
    int start = operators.length();
    number(lightness).append("g\n");
    around = operators.substring(start);
    number(lightness).append("G\n");
  }

  private void colour(Ink next) {
    if (!next.equals(ink)) {
      ink = next;
      if (next.equals(Ink.TEXT)) {
        operators.append(around);
      } else {
        fillColour(next.rgb());
      }
    }
  }

  /** The colour of areas and letters, 0xRRGGBB. */
  private void fillColour(int rgb) {
    for (int shift = 16; shift >= 0; shift -= 8) {
      precise((rgb >> shift & 0xFF) / 255f);
    }
    operators.append("rg\n");
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
    colour(run.style().ink());
    selectFont(run.style(), size);
    float rise = run.style().rise() * size;
    if (rise != 0) {
      number(rise).append("Ts\n");
    }
    operators.append('<');
    run.glyphs().chars().forEach(this::hexadecimal);
    operators.append("> Tj\n");
    if (rise != 0) {
      operators.append("0 Ts\n");
    }
  }

  /** Draws a picture into a rectangle; the picture itself is a square of size 1. */
  void draw(Art.Picture picture, Box box) {
    objects.addPicture(picture.name());
    number(box.width()).append("0 0 ");
    number(box.height());
    number(box.x());
    number(box.y()).append("cm /").append(picture.resource()).append(" Do\n");
  }

  /**
   * Draws a formula.
   *
   * @param x its left end
   * @param baseline its baseline
   * @param em the size of its letters, in points
   */
  void draw(Art.Formula formula, float x, float baseline, float em) {
    operators.append("q ");
    precise(em / THOUSAND).append("0 0 ");
    precise(em / THOUSAND);
    number(x);
    number(baseline).append("cm\n");
    for (Shape shape : formula.outline().shapes()) {
      colour(shape.colour().map(Ink::new).orElse(Ink.TEXT));
      draw(shape);
    }
    colour(Ink.TEXT);
    operators.append("Q\n");
    for (Art.Letters letters : formula.letters()) {
      operators.append("BT\n");
      font = "";
      moveTo(x + letters.x() * em, baseline + letters.y() * em);
      letters.runs().forEach(run -> show(run, letters.size() * em));
      colour(Ink.TEXT);
      operators.append("ET\n");
    }
  }

  /** A glyph stands once in the file; a bar or a border is drawn where it is. */
  private void draw(Shape shape) {
    if (shape.contour().isGlyph()) {
      operators.append("q ");
      Placement place = shape.placement();
      for (double entry :
          new double[] {place.a(), place.b(), place.c(), place.d(), place.e(), place.f()}) {
        number((float) (entry * THOUSAND));
      }
      operators.append("cm /").append(objects.add(shape.contour())).append(" Do Q\n");
    } else {
      shape.trace(new ContourPen(operators, THOUSAND));
      operators.append("f\n");
    }
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

  /** The pictures and the glyphs of formulas that were drawn. */
  ObjectUse objects() {
    return objects;
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

  /** For colours and matrices. */
  private StringBuilder precise(float value) {
    return number(value, PRECISE);
  }

  private StringBuilder number(float value) {
    return number(value, USUAL);
  }

  /** A number without the zeros that its last decimals may be. */
  private StringBuilder number(float value, int unit) {
    long scaled = Math.round((double) value * unit);
    if (scaled < 0) {
      operators.append('-');
    }
    operators.append(Math.abs(scaled / unit));
    long rest = Math.abs(scaled % unit);
    if (rest > 0) {
      operators.append('.');
    }
    for (long place = unit / 10; rest > 0; place /= 10) {
      operators.append(rest / place);
      rest %= place;
    }
    return operators.append(' ');
  }
}
