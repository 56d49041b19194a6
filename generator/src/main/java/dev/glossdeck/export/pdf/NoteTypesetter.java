package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Card;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.export.pdf.flow.FlowBlock;
import dev.glossdeck.export.pdf.flow.Illustrations;
import dev.glossdeck.export.pdf.flow.SideLocale;
import dev.glossdeck.export.pdf.flow.SideTypesetter;
import dev.glossdeck.export.pdf.font.Typefaces;
import dev.glossdeck.export.pdf.layout.CardFace;
import dev.glossdeck.export.pdf.layout.FaceLayout;
import dev.glossdeck.export.pdf.layout.FaceLayout.Sizes;
import dev.glossdeck.export.pdf.layout.PrintedCard;
import dev.glossdeck.export.pdf.sheet.CardFormat;
import dev.glossdeck.export.pdf.text.TextTypesetter;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import java.util.ArrayList;
import java.util.List;

/** Typesets the cards of notes of one deck. Thread-safe. */
final class NoteTypesetter {
  private static final Sizes QUESTION = new Sizes(14, 7, Integer.MAX_VALUE);
  private static final Sizes ANSWER = new Sizes(12, 7, 5);

  /** The code of the warning that a side continues on further cards. */
  static final DiagnosticCode CONTINUED = DiagnosticCode.SIDE_CONTINUED;

  private static final String CONTINUED_FROM = "\u2190 ";

  private final Typefaces typefaces;
  private final FaceLayout questions;
  private final FaceLayout answers;
  private final SmallPrint smallPrint;
  private final Illustrations illustrations;
  private final DeckInfo info;

  /**
   * A note with the number of its first card.
   *
   * @param note the note
   * @param firstCard the number of its first card, 1-based in its deck
   */
  record Numbered(Note note, int firstCard) {}

  /**
   * The printed cards of a note.
   *
   * @param cards the cards in order; parts of one card have the same number
   * @param diagnostics the warnings
   */
  record Result(List<PrintedCard> cards, List<Diagnostic> diagnostics) {
    Result {
      cards = List.copyOf(cards);
      diagnostics = List.copyOf(diagnostics);
    }
  }

  NoteTypesetter(
      Typefaces typefaces, CardFormat format, DeckInfo info, Illustrations illustrations) {
    this.typefaces = typefaces;
    this.questions = new FaceLayout(format.content(), QUESTION);
    this.answers = new FaceLayout(format.content(), ANSWER);
    this.smallPrint = new SmallPrint(typefaces, format.smallPrint());
    this.info = info;
    this.illustrations = illustrations;
  }

  Result typeset(Numbered numbered) {
    Note note = numbered.note();
    TextTypesetter typesetter = new TextTypesetter(typefaces);
    List<PrintedCard> printed = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    int number = numbered.firstCard();
    for (Card card : note.cards()) {
      List<CardFace> fronts =
          questions.layOut(
              question(card.front(), typesetter, SideLocale.of(card.frontLanguage(), info)));
      List<CardFace> backs =
          answers.layOut(
              answer(
                  card.back(),
                  note.fields(),
                  typesetter,
                  SideLocale.of(card.backLanguage(), info)));
      printed.addAll(parts(note, number, fronts, backs));
      report(note, number, "question", fronts.size(), diagnostics);
      report(note, number, "answer", backs.size(), diagnostics);
      number++;
    }
    String subject = "card " + numbered.firstCard();
    diagnostics.addAll(PrintWarnings.of(note.position(), subject, typesetter.unprintable()));
    return new Result(printed, diagnostics);
  }

  private List<FlowBlock> question(MarkupText text, TextTypesetter typesetter, SideLocale locale) {
    SideTypesetter side = new SideTypesetter(typesetter, illustrations, locale);
    side.add(text.parse());
    return side.blocks();
  }

  private List<FlowBlock> answer(
      MarkupText text, List<Field> fields, TextTypesetter typesetter, SideLocale locale) {
    SideTypesetter side = new SideTypesetter(typesetter, illustrations, locale);
    side.add(text.parse());
    for (Field field : fields) {
      if (!field.content().isEmpty()) {
        side.add(field.name(), field.content().parse());
      }
    }
    return side.blocks();
  }

  private List<PrintedCard> parts(
      Note note, int number, List<CardFace> fronts, List<CardFace> backs) {
    int count = Math.max(fronts.size(), backs.size());
    List<PrintedCard> parts = new ArrayList<>(count);
    for (int part = 0; part < count; part++) {
      String label = count == 1 ? "" + number : number + " (" + (part + 1) + "/" + count + ")";
      CardFace front = part < fronts.size() ? fronts.get(part) : repeated(fronts);
      CardFace back = part < backs.size() ? backs.get(part) : reference(number, backs, count);
      parts.add(
          new PrintedCard(
              number,
              front.withLines(smallPrint.lines(info.title(), label)),
              back.withLines(smallPrint.lines(label, note.id().value()))));
    }
    return parts;
  }

  /**
   * The question, or the first part of a long one, repeated on a card that continues the answer.
   */
  private CardFace repeated(List<CardFace> fronts) {
    return fronts.get(0).asArtifact();
  }

  /**
   * The reference to the card on which the answer ends, on the back of a card that continues the
   * question.
   */
  private CardFace reference(int number, List<CardFace> backs, int count) {
    String text = CONTINUED_FROM + number + " (" + backs.size() + "/" + count + ")";
    TextTypesetter typesetter = new TextTypesetter(typefaces);
    SideTypesetter side = new SideTypesetter(typesetter, illustrations, SideLocale.DOCUMENT);
    side.add(new MarkupText(text, MarkupFormat.PLAIN).parse());
    return answers.layOut(side.blocks()).get(0).asArtifact();
  }

  private static void report(
      Note note, int number, String side, int cards, List<Diagnostic> diagnostics) {
    if (cards > 1) {
      diagnostics.add(
          Diagnostic.warning(
              note.position(),
              CONTINUED,
              "the %s of card %d is too long for one printed card and goes on over %d"
                  .formatted(side, number, cards),
              "shorten it or make several cards of it"));
    }
  }
}
