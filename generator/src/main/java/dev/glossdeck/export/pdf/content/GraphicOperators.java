package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.object.ByteText;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.export.pdf.text.TextColour;
import dev.glossdeck.maths.AffineMap;
import dev.glossdeck.maths.Outline;
import dev.glossdeck.maths.Shape;

/** Writes what is drawn and not set in letters (PDF 32000-1, 8.5 and 8.8). */
final class GraphicOperators {
  private final ByteText operators;
  private final UsedObjects objects;
  private final ColourOperators colours;

  /**
   * Creates a writer.
   *
   * @param operators the content stream
   * @param objects receives what the page shows
   */
  GraphicOperators(ByteText operators, UsedObjects objects, ColourOperators colours) {
    this.operators = operators;
    this.objects = objects;
    this.colours = colours;
  }

  /** Draws a picture, whose XObject fills the unit square, into a rectangle. */
  void draw(Graphic.Picture picture, Rect area) {
    objects.addPicture(picture.name());
    number(area.width()).append("0 0 ");
    number(area.height());
    number(area.x());
    number(area.y()).append("cm /").append(picture.resource()).append(" Do\n");
  }

  /** Draws a QR code into a square, as one path: between several, seams would show. */
  void draw(Graphic.QrCode code, Rect area) {
    scale(area.width() / code.modules(), area.x(), area.y());
    for (Graphic.Bar bar : code.bars()) {
      number(bar.x());
      number(bar.y());
      number(bar.length()).append("1 re\n");
    }
    operators.append("f\n");
  }

  /** Draws the outline of a formula; its place is as in {@link ContentStream#draw}. */
  void draw(Outline outline, float x, float baseline, float em) {
    operators.append("q ");
    scale(GlyphSpace.toPoints(1, em), x, baseline);
    for (Shape shape : outline.shapes()) {
      colours.set(shape.colour().map(TextColour::new).orElse(TextColour.TEXT));
      draw(shape);
    }
    colours.set(TextColour.TEXT);
    operators.append("Q\n");
  }

  /**
   * Draws a shape. The outline of a glyph is shared by the whole file; that of a bar is part of the
   * page.
   */
  private void draw(Shape shape) {
    if (shape.contour().isGlyph()) {
      operators.append("q ");
      AffineMap place = shape.placement();
      for (double entry :
          new double[] {place.a(), place.b(), place.c(), place.d(), place.e(), place.f()}) {
        number((float) (entry * GlyphSpace.UNITS_PER_EM));
      }
      operators.append("cm /").append(objects.add(shape.contour())).append(" Do Q\n");
    } else {
      shape.trace(new PathOperators(operators, GlyphSpace.UNITS_PER_EM));
      operators.append("f\n");
    }
  }

  /** Draws a glyph without text. */
  void draw(SilentGlyph glyph) {
    colours.set(glyph.colour());
    operators.append("q ");
    scale(glyph.size() / glyph.typeface().unitsPerEm(), glyph.x(), glyph.y());
    operators.append(glyph.typeface().outline(glyph.glyph())).append("f Q\n");
  }

  private void scale(float unit, float x, float y) {
    PdfNumbers.appendPrecise(unit, operators).append("0 0 ");
    PdfNumbers.appendPrecise(unit, operators);
    number(x);
    number(y).append("cm\n");
  }

  private ByteText number(float value) {
    return PdfNumbers.append(value, operators);
  }
}
