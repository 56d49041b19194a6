package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.PageContent.Marked;
import dev.glossdeck.export.pdf.PageContent.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes one page: the fronts or the backs of a sheet. */
final class PageWriter {
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
   * @param cards 1 to 8
   * @param codes of the document's glyphs
   */
  static List<PageContent> sheet(Imposition imposition, List<PrintedCard> cards, GlyphCodes codes) {
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
   * Lines to cut along, only on the fronts: no printer turns a sheet over so exactly that a second
   * line on the back would meet the first.
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

  private void face(CardFace face, Box cell, int card, Side side) {
    decorate(face.shades(), cell, SHADE_GREY);
    List<Mark> marks = face.marks();
    for (int from = 0; from < marks.size(); ) {
      if (marks.get(from) instanceof PlacedDrawing drawing) {
        draw(drawing, cell, card, side);
        from++;
      } else {
        int to = endOfText(marks, from);
        text(marks.subList(from, to), cell, card, side);
        from = to;
      }
    }
    decorate(face.rules(), cell, BLACK);
  }

  private void decorate(List<Box> boxes, Box cell, float grey) {
    if (!boxes.isEmpty()) {
      stream.beginDecoration();
      stream.grey(grey);
      boxes.forEach(box -> stream.fill(box.movedBy(cell.x(), cell.y())));
      stream.grey(BLACK);
      stream.endDecoration();
    }
  }

  /** Where the lines end that are one content: they have the same tag. */
  private static int endOfText(List<Mark> marks, int from) {
    Tag tag = marks.get(from).tag();
    int to = from + 1;
    while (to < marks.size()
        && marks.get(to) instanceof TextLine
        && marks.get(to).tag().equals(tag)) {
      to++;
    }
    return to;
  }

  private void text(List<Mark> lines, Box cell, int card, Side side) {
    Tag tag = lines.get(0).tag();
    begin(tag, card, side);
    lines.forEach(line -> show((TextLine) line, cell));
    end(tag);
  }

  private void draw(PlacedDrawing placed, Box cell, int card, Side side) {
    Box box = placed.box().movedBy(cell.x(), cell.y());
    if (placed.tag().isArtifact()) {
      stream.beginArtifactDrawing();
    } else {
      stream.beginDrawing(placed.tag().type(), marked.size());
      marked.add(new Marked(card, side, placed.tag(), Optional.of(box)));
    }
    Art art = placed.drawing().art();
    if (art instanceof Art.Picture picture) {
      stream.draw(picture, box);
    } else if (art instanceof Art.Formula formula) {
      float em = box.width() / formula.outline().width();
      stream.draw(formula, box.x(), cell.y() + placed.baseline(), em);
    }
    stream.endDrawing();
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

  private void show(TextLine line, Box cell) {
    stream.moveTo(cell.x() + line.x(), cell.y() + line.baseline());
    line.runs().forEach(run -> stream.show(run, line.size()));
  }
}
