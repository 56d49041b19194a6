package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.CardTypesetter.TypesetCard;
import dev.glossdeck.export.pdf.layout.CardFace;
import dev.glossdeck.export.pdf.layout.FaceLayout;
import dev.glossdeck.export.pdf.layout.PrintedCard;
import dev.glossdeck.export.pdf.layout.SizeLadder;
import dev.glossdeck.export.pdf.sheet.ListFormat;
import dev.glossdeck.export.pdf.sheet.Rect;
import java.util.ArrayList;
import java.util.List;

/** Lays out cards as rows of a list, the question beside the answer. Thread-safe. */
final class RowTypesetter implements CardSetter {
  private static final float TEXT = 10.5f;

  /** From the top of a line to its baseline, in em. */
  private static final float ASCENT = 0.99f;

  private final ListFormat format;
  private final FaceLayout questions;
  private final FaceLayout answers;
  private final SmallPrint numbers;

  /**
   * Creates a typesetter.
   *
   * @param smallest the smallest size of text, in points
   * @param numbers typesets the numbers of cards
   */
  RowTypesetter(ListFormat format, float smallest, SmallPrint numbers) {
    SizeLadder sizes = SizeLadder.between(smallest, Math.max(TEXT, smallest), false);
    this.format = format;
    this.questions = new FaceLayout(format.question(), sizes, true);
    this.answers = new FaceLayout(format.answer(), sizes, true);
    this.numbers = numbers;
  }

  @Override
  public Result typeset(TypesetCard card) {
    List<CardFace> fronts = questions.layOut(card.front()).faces();
    List<CardFace> backs = answers.layOut(card.back()).faces();
    List<PrintedCard> parts = new ArrayList<>();
    for (int part = 0; part < Math.max(fronts.size(), backs.size()); part++) {
      CardFace front = part < fronts.size() ? fronts.get(part) : CardFace.EMPTY;
      CardFace back = part < backs.size() ? backs.get(part) : CardFace.EMPTY;
      if (part == 0) {
        Rect column = format.number();
        Rect first = new Rect(column.x(), column.top() - TEXT * ASCENT, column.width(), 0);
        front = front.with(numbers.atEnd(first, "" + card.chosen().number()));
      }
      float height = Math.max(front.height(), back.height());
      parts.add(new PrintedCard(card.chosen().order(), front, back, height));
    }
    return new Result(parts, List.of());
  }
}
