package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.export.pdf.CardTypesetter.TypesetCard;
import dev.glossdeck.export.pdf.layout.CardFace;
import dev.glossdeck.export.pdf.layout.FaceLayout;
import dev.glossdeck.export.pdf.layout.LaidOutSide;
import dev.glossdeck.export.pdf.layout.PrintedCard;
import dev.glossdeck.export.pdf.layout.TextLine;
import dev.glossdeck.export.pdf.sheet.CardFormat;
import dev.glossdeck.export.pdf.text.Line;
import java.util.ArrayList;
import java.util.List;

/** Lays out the sides of cards of one deck on cards of one format. Thread-safe. */
final class FaceTypesetter implements CardSetter {
  /** The code of the warning that a side continues on further cards. */
  static final DiagnosticCode CONTINUED = DiagnosticCode.SIDE_CONTINUED;

  private static final String CONTINUED_FROM = "\u2190 ";

  private final CardTypesetter words;
  private final CardFormat format;
  private final FaceLayout questions;
  private final FaceLayout answers;
  private final QrCorner corner;
  private final SmallPrint smallPrint;
  private final DeckInfo info;
  private final TopicColours colours;

  FaceTypesetter(
      CardTypesetter words, CardFormat format, DeckSizes sizes, SmallPrint smallPrint, Deck deck) {
    this.words = words;
    this.format = format;
    this.questions = new FaceLayout(format.content(), sizes.fronts());
    this.answers = new FaceLayout(format.content(), sizes.backs());
    this.corner = new QrCorner(format, sizes.backs(), deck.info().isRightToLeft());
    this.smallPrint = smallPrint;
    this.info = deck.info();
    this.colours = TopicColours.of(deck);
  }

  @Override
  public Result typeset(TypesetCard card) {
    LaidOutSide front = questions.layOut(card.front());
    QrCorner.Answer back = corner.layOut(card.back(), card.chosen().page());
    List<Diagnostic> diagnostics = new ArrayList<>();
    report(card, "question", front, diagnostics);
    report(card, "answer", back.side(), diagnostics);
    return new Result(parts(card.chosen(), front.faces(), back), diagnostics);
  }

  private List<PrintedCard> parts(
      ChosenCard chosen, List<CardFace> fronts, QrCorner.Answer answer) {
    List<CardFace> backs = answer.side().faces();
    int number = chosen.number();
    int count = Math.max(fronts.size(), backs.size());
    List<PrintedCard> parts = new ArrayList<>(count);
    for (int part = 0; part < count; part++) {
      String text = count == 1 ? "" + number : number + " (" + (part + 1) + "/" + count + ")";
      Line label = smallPrint.label(text);
      CardFace front = part < fronts.size() ? fronts.get(part) : repeated(fronts);
      CardFace back = part < backs.size() ? backs.get(part) : reference(number, backs, count);
      Note note = chosen.note();
      parts.add(
          new PrintedCard(
              chosen.order(),
              banded(front, note).with(smallPrint.lines(note.topic().orElse(info.title()), label)),
              part == 0 ? coded(back, answer, label) : back.with(backPrint(smallPrint, label)),
              format.height()));
    }
    return parts;
  }

  private CardFace coded(CardFace back, QrCorner.Answer answer, Line label) {
    return answer
        .code()
        .map(
            code ->
                back.with(List.of(code))
                    .with(backPrint(smallPrint.narrowed(QrCorner.width(code)), label)))
        .orElseGet(() -> back.with(backPrint(smallPrint, label)));
  }

  private List<TextLine> backPrint(SmallPrint place, Line label) {
    return place.lines(info.title(), label);
  }

  private CardFace banded(CardFace face, Note note) {
    return colours
        .of(note)
        .map(colour -> face.withBand(new CardFace.Band(format.band(), colour)))
        .orElse(face);
  }

  /**
   * The question, or the first part of a long one, repeated on a card that continues the answer.
   */
  private static CardFace repeated(List<CardFace> fronts) {
    return fronts.get(0).asArtifact();
  }

  /**
   * The reference to the card on which the answer ends, on the back of a card that continues the
   * question.
   */
  private CardFace reference(int number, List<CardFace> backs, int count) {
    String text = CONTINUED_FROM + number + " (" + backs.size() + "/" + count + ")";
    return answers.layOut(words.plain(text)).faces().get(0).asArtifact();
  }

  private void report(
      TypesetCard card, String side, LaidOutSide laidOut, List<Diagnostic> diagnostics) {
    PrintWarnings.Subject subject =
        new PrintWarnings.Subject(
            card.chosen().note().position(), side, card.chosen().number(), laidOut.size());
    if (laidOut.faces().size() > 1) {
      diagnostics.add(subject.continued(laidOut.faces().size()));
    }
    float formula = laidOut.smallestFormula();
    if (formula < answers.smallest() - PrintWarnings.Subject.TOLERANCE) {
      diagnostics.add(subject.tinyFormula(formula));
    } else if (laidOut.tornWords() > 0) {
      diagnostics.add(subject.torn());
    }
  }
}
