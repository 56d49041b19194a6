package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.PageContent.Marked;
import dev.glossdeck.export.pdf.PageContent.Side;
import java.util.ArrayList;
import java.util.List;

/** Writes one page: the fronts or the backs of a sheet. */
final class PageWriter {
  private static final float BLACK = 0;
  private static final float ARTIFACT_GREY = 0.35f;
  private static final float GUIDE_GREY = 0.6f;
  private static final float GUIDE_WIDTH = 0.4f;

  private final Imposition imposition;
  private final ContentStream stream = new ContentStream();
  private final List<Marked> marked = new ArrayList<>();

  private PageWriter(Imposition imposition) {
    this.imposition = imposition;
  }

  /**
   * Writes the two pages of a sheet, fronts first.
   *
   * @param cards 1 to 8
   */
  static List<PageContent> sheet(Imposition imposition, List<PrintedCard> cards) {
    PageWriter fronts = new PageWriter(imposition);
    PageWriter backs = new PageWriter(imposition);
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
    List<TextLine> lines = face.lines();
    for (int from = 0; from < lines.size(); ) {
      Tag tag = lines.get(from).tag();
      int to = from;
      while (to < lines.size() && lines.get(to).tag().equals(tag)) {
        to++;
      }
      begin(tag, card, side);
      lines.subList(from, to).forEach(line -> show(line, cell));
      end(tag);
      from = to;
    }
    if (!face.rules().isEmpty()) {
      stream.beginDecoration();
      face.rules().forEach(rule -> stream.fill(rule.movedBy(cell.x(), cell.y())));
      stream.endDecoration();
    }
  }

  private void begin(Tag tag, int card, Side side) {
    if (tag.isArtifact()) {
      stream.beginArtifactText();
      stream.grey(ARTIFACT_GREY);
    } else {
      stream.beginText(tag.type(), marked.size());
      marked.add(new Marked(card, side, tag));
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
