package dev.glossdeck.export.pdf.content;

import dev.glossdeck.export.pdf.content.PageContent.Marked;
import dev.glossdeck.export.pdf.content.PageContent.Side;
import dev.glossdeck.export.pdf.layout.CardFace;
import dev.glossdeck.export.pdf.layout.FaceItem;
import dev.glossdeck.export.pdf.layout.PlacedGraphic;
import dev.glossdeck.export.pdf.layout.PrintedCard;
import dev.glossdeck.export.pdf.layout.TextLine;
import dev.glossdeck.export.pdf.sheet.Imposition;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.text.Graphic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a page: the fronts or the backs of a sheet. */
public final class PageWriter {
  private static final float BLACK = 0;
  private static final float ARTIFACT_GREY = 0.35f;
  private static final float SHADE_GREY = 0.94f;
  private static final float GUIDE_GREY = 0.6f;
  private static final float GUIDE_WIDTH = 0.4f;

  private final Imposition imposition;
  private final ContentStream stream;
  private final List<Marked> marked = new ArrayList<>();

  private PageWriter(Imposition imposition, GlyphCodes codes) {
    this.imposition = imposition;
    this.stream = new ContentStream(codes);
  }

  /**
   * Writes the two pages of a sheet, fronts first.
   *
   * @param imposition the positions of cards on the sheet
   * @param cards the cards, 1 to 8
   * @param codes the codes of the document's glyphs
   */
  public static List<PageContent> sheet(
      Imposition imposition, List<PrintedCard> cards, GlyphCodes codes) {
    PageWriter fronts = new PageWriter(imposition, codes);
    PageWriter backs = new PageWriter(imposition, codes);
    fronts.guides();
    for (int i = 0; i < cards.size(); i++) {
      PrintedCard card = cards.get(i);
      fronts.face(card.front(), imposition.front(i), card.number(), Side.QUESTION);
      backs.face(card.back(), imposition.back(i), card.number(), Side.ANSWER);
    }
    int first = cards.get(0).number();
    return List.of(fronts.finish(first), backs.finish(first));
  }

  private PageContent finish(int firstCard) {
    return new PageContent(firstCard, stream, marked);
  }

  /**
   * Draws the lines to cut along, on the fronts only: no printer aligns both sides so exactly that
   * lines on the back would match.
   */
  private void guides() {
    PaperSize paper = imposition.paper();
    stream.beginDecoration();
    stream.grey(GUIDE_GREY);
    for (int column = 1; column < Imposition.COLUMNS; column++) {
      float x = column * imposition.cardWidth();
      stream.line(GUIDE_WIDTH, x, 0, x, paper.height());
    }
    for (int row = 1; row < Imposition.ROWS; row++) {
      float y = row * imposition.cardHeight();
      stream.line(GUIDE_WIDTH, 0, y, paper.width(), y);
    }
    stream.grey(BLACK);
    stream.endDecoration();
  }

  private void face(CardFace face, Rect cell, int card, Side side) {
    decorate(face.shades(), cell, SHADE_GREY);
    List<FaceItem> items = face.items();
    for (int from = 0; from < items.size(); ) {
      if (items.get(from) instanceof PlacedGraphic graphic) {
        draw(graphic, cell, card, side);
        from++;
      } else {
        int to = endOfText(items, from);
        text(items.subList(from, to), cell, card, side);
        from = to;
      }
    }
    decorate(face.rules(), cell, BLACK);
  }

  private void decorate(List<Rect> boxes, Rect cell, float grey) {
    if (!boxes.isEmpty()) {
      stream.beginDecoration();
      stream.grey(grey);
      boxes.forEach(area -> stream.fill(area.movedBy(cell.x(), cell.y())));
      stream.grey(BLACK);
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

  private void text(List<FaceItem> lines, Rect cell, int card, Side side) {
    Tag tag = lines.get(0).tag();
    begin(tag, card, side);
    lines.forEach(line -> show((TextLine) line, cell));
    end(tag);
  }

  private void draw(PlacedGraphic placed, Rect cell, int card, Side side) {
    Rect area = placed.bounds().movedBy(cell.x(), cell.y());
    if (placed.tag().isArtifact()) {
      stream.beginArtifactGraphic();
    } else {
      stream.beginGraphic(placed.tag().type(), marked.size());
      marked.add(new Marked(card, side, placed.tag(), Optional.of(area)));
    }
    Graphic graphic = placed.graphic().graphic();
    if (graphic instanceof Graphic.Picture picture) {
      stream.draw(picture, area);
    } else if (graphic instanceof Graphic.Formula formula) {
      float em = area.width() / formula.outline().width();
      stream.draw(formula, area.x(), cell.y() + placed.baseline(), em);
    }
    stream.endGraphic();
  }

  private void begin(Tag tag, int card, Side side) {
    if (tag.isArtifact()) {
      stream.beginArtifactText();
      stream.grey(ARTIFACT_GREY);
    } else {
      stream.beginText(tag.type(), marked.size());
      marked.add(new Marked(card, side, tag, Optional.empty()));
    }
  }

  private void end(Tag tag) {
    if (tag.isArtifact()) {
      stream.grey(BLACK);
    }
    stream.endText();
  }

  private void show(TextLine line, Rect cell) {
    stream.moveTo(cell.x() + line.x(), cell.y() + line.baseline());
    line.runs().forEach(run -> stream.show(run, line.size()));
  }
}
