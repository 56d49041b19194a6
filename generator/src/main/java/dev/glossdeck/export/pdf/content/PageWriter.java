package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.content.PageContent.Marked;
import dev.glossdeck.export.pdf.layout.CardFace;
import dev.glossdeck.export.pdf.layout.FaceItem;
import dev.glossdeck.export.pdf.layout.PlacedGraphic;
import dev.glossdeck.export.pdf.layout.TextLine;
import dev.glossdeck.export.pdf.sheet.Placement;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.text.Graphic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a page: the fronts or the backs of a sheet. For one page and one thread. */
public final class PageWriter {
  private static final float BLACK = 0;
  private static final float ARTIFACT_GREY = 0.35f;
  private static final float SHADE_GREY = 0.94f;

  private final ContentStream stream;
  private final List<Marked> marked = new ArrayList<>();

  /**
   * Begins a page.
   *
   * @param codes the codes of the document's glyphs
   */
  public PageWriter(GlyphCodes codes) {
    this.stream = new ContentStream(codes);
  }

  /**
   * Completes the page.
   *
   * @param firstOpen the lowest number of a card of which later pages may have content
   */
  public PageContent finish(int firstOpen) {
    return new PageContent(firstOpen, stream, marked);
  }

  /**
   * Draws the lines to cut or fold along, on the fronts only: no printer aligns both sides so
   * exactly that lines on the back would match.
   */
  public void guides(List<Rect> lines) {
    decorate(lines, Placement.IDENTITY, BLACK);
  }

  /** Draws a side of a card. */
  public void face(PlacedFace placed) {
    if (placed.place().isShift()) {
      draw(placed, placed.place());
    } else {
      stream.beginTransformed(placed.place());
      draw(placed, Placement.IDENTITY);
      stream.endTransformed();
    }
  }

  private void draw(PlacedFace placed, Placement origin) {
    CardFace face = placed.face();
    paint(face.bands(), origin);
    decorate(face.shades(), origin, SHADE_GREY);
    List<FaceItem> items = face.items();
    for (int from = 0; from < items.size(); ) {
      if (items.get(from) instanceof PlacedGraphic graphic) {
        draw(graphic, origin, placed);
        from++;
      } else {
        int to = endOfText(items, from);
        text(items.subList(from, to), origin, placed);
        from = to;
      }
    }
    decorate(face.rules(), origin, BLACK);
  }

  private void paint(List<CardFace.Band> bands, Placement origin) {
    if (!bands.isEmpty()) {
      stream.beginDecoration();
      for (CardFace.Band band : bands) {
        stream.colours().fill(band.rgb());
        stream.fill(origin.of(band.area()));
      }
      stream.colours().grey(BLACK);
      stream.endDecoration();
    }
  }

  private void decorate(List<Rect> boxes, Placement origin, float grey) {
    if (!boxes.isEmpty()) {
      stream.beginDecoration();
      stream.colours().grey(grey);
      boxes.forEach(area -> stream.fill(origin.of(area)));
      stream.colours().grey(BLACK);
      stream.endDecoration();
    }
  }

  /** The index after the consecutive lines with the same tag. */
  private static int endOfText(List<FaceItem> items, int from) {
    Tag tag = items.get(from).tag();
    int to = from + 1;
    while (to < items.size()
        && items.get(to) instanceof TextLine
        && items.get(to).tag().equals(tag)) {
      to++;
    }
    return to;
  }

  private void text(List<FaceItem> lines, Placement origin, PlacedFace face) {
    Tag tag = lines.get(0).tag();
    begin(tag, face);
    lines.forEach(line -> show((TextLine) line, origin));
    end(tag);
  }

  private void draw(PlacedGraphic placed, Placement origin, PlacedFace face) {
    if (placed.tag().isArtifact()) {
      stream.beginArtifactGraphic();
    } else {
      stream.beginGraphic(placed.tag().type(), marked.size());
      Rect onPage = face.place().of(placed.bounds());
      marked.add(new Marked(face.card(), face.side(), placed.tag(), Optional.of(onPage)));
    }
    Rect area = origin.of(placed.bounds());
    Graphic graphic = placed.graphic().graphic();
    if (graphic instanceof Graphic.Picture picture) {
      stream.graphics().draw(picture, area);
    } else if (graphic instanceof Graphic.QrCode code) {
      stream.graphics().draw(code, area);
    } else if (graphic instanceof Graphic.Formula formula) {
      float em = area.width() / formula.outline().width();
      stream.draw(formula, area.x(), origin.y(placed.x(), placed.baseline()), em);
    }
    stream.endGraphic();
  }

  private void begin(Tag tag, PlacedFace face) {
    if (tag.isArtifact()) {
      stream.beginArtifactText();
      stream.colours().grey(ARTIFACT_GREY);
    } else {
      stream.beginText(tag.type(), marked.size());
      marked.add(new Marked(face.card(), face.side(), tag, Optional.empty()));
    }
  }

  private void end(Tag tag) {
    if (tag.isArtifact()) {
      stream.colours().grey(BLACK);
    }
    stream.endText();
  }

  private void show(TextLine line, Placement origin) {
    stream.moveTo(origin.x(line.x(), line.baseline()), origin.y(line.x(), line.baseline()));
    line.runs().forEach(run -> stream.show(run, line.size()));
  }
}
