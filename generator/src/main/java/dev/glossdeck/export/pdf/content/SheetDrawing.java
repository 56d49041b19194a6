package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.layout.CardFace;
import dev.glossdeck.export.pdf.layout.FaceItem;
import dev.glossdeck.export.pdf.layout.PlacedGraphic;
import dev.glossdeck.export.pdf.layout.TextLine;
import dev.glossdeck.export.pdf.object.ByteText;
import dev.glossdeck.export.pdf.sheet.Placement;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.sheet.Sheet;
import dev.glossdeck.export.pdf.text.GlyphRun;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.export.pdf.text.TextColour;
import java.util.List;
import java.util.Locale;

/**
 * Draws a page as SVG, for those who look before they print. Letters are outlines, so that it looks
 * the same everywhere; pictures are grey areas, so that it is light.
 */
public final class SheetDrawing {
  private static final String ARTIFACT = "#595959";
  private static final String SHADE = "#f0f0f0";
  private static final String PICTURE = "#d0d0d0";
  private static final String BLACK = "#000";

  private final ByteText drawing = new ByteText(8192);
  private final GlyphSymbols symbols = new GlyphSymbols();

  private SheetDrawing() {}

  /**
   * Draws a page.
   *
   * @param guides the lines to cut or fold along
   * @param faces the sides of cards on the page
   * @return an SVG file
   */
  public static String of(Sheet sheet, List<Rect> guides, List<PlacedFace> faces) {
    SheetDrawing page = new SheetDrawing();
    page.areas(guides, BLACK);
    faces.forEach(page::face);
    String size = number(sheet.width()) + " " + number(sheet.height());
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + size
        + "\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><defs>"
        + page.symbols.definitions()
        + "</defs><g transform=\"matrix(1 0 0 -1 0 "
        + number(sheet.height())
        + ")\">"
        + page.drawing
        + "</g></svg>\n";
  }

  private void face(PlacedFace placed) {
    Placement at = placed.place();
    begin(at.a(), at.b(), at.c(), at.d(), at.e(), at.f(), BLACK);
    CardFace face = placed.face();
    for (CardFace.Band band : face.bands()) {
      areas(List.of(band.area()), colour(band.rgb()));
    }
    areas(face.shades(), SHADE);
    face.items().forEach(this::item);
    areas(face.rules(), BLACK);
    end();
  }

  private void item(FaceItem item) {
    if (item instanceof TextLine line) {
      String colour = line.tag().isArtifact() ? ARTIFACT : BLACK;
      text(line.runs(), line.x(), line.baseline(), line.size(), colour);
    } else if (item instanceof PlacedGraphic placed) {
      graphic(placed);
    }
  }

  private void text(List<GlyphRun> runs, float left, float baseline, float size, String colour) {
    float x = left;
    for (GlyphRun run : runs) {
      boolean isUsual = run.style().colour().equals(TextColour.TEXT);
      float unit = size * run.style().scale() / run.typeface().unitsPerEm();
      float y = baseline + run.style().rise() * size;
      String fill = isUsual ? colour : colour(run.style().colour().rgb());
      int start = drawing.length();
      begin(unit, 0, 0, unit, x, y, fill);
      int begun = drawing.length();
      run.writeTo(symbols.uses(run.typeface(), drawing));
      if (drawing.length() > begun) {
        end();
      } else {
        drawing.setLength(start);
      }
      x += GlyphSpace.toPoints(run.width(), size);
    }
  }

  private void graphic(PlacedGraphic placed) {
    Rect area = placed.bounds();
    Graphic graphic = placed.graphic().graphic();
    if (graphic instanceof Graphic.Picture) {
      areas(List.of(area), PICTURE);
    } else if (graphic instanceof Graphic.QrCode code) {
      float module = area.width() / code.modules();
      begin(module, 0, 0, module, area.x(), area.y(), BLACK);
      areas(
          code.bars().stream().map(bar -> new Rect(bar.x(), bar.y(), bar.length(), 1)).toList(),
          BLACK);
      end();
    } else if (graphic instanceof Graphic.Formula formula) {
      formula(formula, placed.x(), placed.baseline(), area.width() / formula.outline().width());
    }
  }

  private void formula(Graphic.Formula formula, float x, float baseline, float em) {
    float unit = GlyphSpace.toPoints(1, em);
    begin(unit, 0, 0, unit, x, baseline, BLACK);
    ByteText path = new ByteText();
    formula
        .outline()
        .shapes()
        .forEach(shape -> shape.trace(new PathOperators(path, GlyphSpace.UNITS_PER_EM)));
    drawing.append("<path d=\"").append(GlyphSymbols.svg(path.toString())).append("\"/>");
    end();
    for (Graphic.Letters letters : formula.letters()) {
      float size = letters.size() * em;
      text(letters.runs(), x + letters.x() * em, baseline + letters.y() * em, size, BLACK);
    }
  }

  private void areas(List<Rect> areas, String fill) {
    if (!areas.isEmpty()) {
      drawing.append("<path fill=\"").append(fill).append("\" d=\"");
      for (Rect area : areas) {
        drawing.append('M').append(number(area.x())).append(' ').append(number(area.y()));
        drawing.append('h').append(number(area.width())).append('v').append(number(area.height()));
        drawing.append('H').append(number(area.x())).append('z');
      }
      drawing.append("\"/>");
    }
  }

  private void begin(float a, float b, float c, float d, float e, float f, String fill) {
    drawing.append("<g fill=\"").append(fill).append("\" transform=\"matrix(");
    for (float factor : new float[] {a, b, c, d}) {
      PdfNumbers.appendPrecise(factor, drawing);
    }
    drawing.append(number(e)).append(' ').append(number(f)).append(")\">");
  }

  private void end() {
    drawing.append("</g>");
  }

  private static String colour(int rgb) {
    return String.format(Locale.ROOT, "#%06x", rgb);
  }

  private static String number(float value) {
    return PdfNumbers.append(value, new ByteText()).toString().strip();
  }
}
