package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Card;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.export.pdf.flow.FlowBlock;
import dev.glossdeck.export.pdf.flow.FlowSide;
import dev.glossdeck.export.pdf.flow.Illustrations;
import dev.glossdeck.export.pdf.flow.SideLocale;
import dev.glossdeck.export.pdf.flow.SideTypesetter;
import dev.glossdeck.export.pdf.flow.WritingSystem;
import dev.glossdeck.export.pdf.font.Typefaces;
import dev.glossdeck.export.pdf.text.TextTypesetter;
import dev.glossdeck.export.pdf.text.UnprintableText;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.MarkupText;
import java.util.List;
import java.util.Optional;

/** Turns the sides of cards of one deck into words, whatever paper they come on. Thread-safe. */
final class CardTypesetter {
  private final Typefaces typefaces;
  private final DeckInfo info;
  private final Illustrations illustrations;
  private final boolean smartQuotes;

  /**
   * A card in words.
   *
   * @param chosen the card
   * @param front the blocks of what is asked
   * @param back the blocks of what is answered
   * @param unprintable the characters that cannot be printed as they are
   */
  record TypesetCard(
      ChosenCard chosen, FlowSide front, FlowSide back, UnprintableText unprintable) {}

  /**
   * Creates a typesetter.
   *
   * @param smartQuotes whether quotation marks and dashes are set as the language prints them
   */
  CardTypesetter(
      Typefaces typefaces, DeckInfo info, Illustrations illustrations, boolean smartQuotes) {
    this.smartQuotes = smartQuotes;
    this.typefaces = typefaces;
    this.info = info;
    this.illustrations = illustrations;
  }

  TypesetCard typeset(ChosenCard chosen) {
    TextTypesetter typesetter = new TextTypesetter(typefaces);
    Card card = chosen.card();
    SideTypesetter front = side(typesetter, locale(card.frontLanguage()));
    front.add(card.front().parse());
    if (chosen.note().kind() == NoteKind.TYPED) {
      front.addAnswerLine();
    }
    SideTypesetter back = side(typesetter, locale(card.backLanguage()));
    back.add(chosen.note().told(card).parse());
    int answers = back.blocks().size();
    for (Field field : chosen.note().fields()) {
      if (!field.content().isEmpty()) {
        back.setLocale(locale(chosen.note().languages().of(field)));
        back.add(field.name(), field.content().parse());
      }
    }
    return new TypesetCard(
        chosen,
        new FlowSide(front.blocks(), WritingSystem.of(card.front().source())),
        new FlowSide(back.blocks(), WritingSystem.of(card.back().source()), answers),
        typesetter.unprintable());
  }

  private SideLocale locale(Optional<TextLanguage> own) {
    SideLocale locale = SideLocale.of(own, info);
    return smartQuotes ? locale.withSmartQuotes(info) : locale;
  }

  /** Plain text for a place where a side would be. */
  List<FlowBlock> plain(String text) {
    SideTypesetter side = side(new TextTypesetter(typefaces), SideLocale.DOCUMENT);
    side.add(new MarkupText(text, MarkupFormat.PLAIN).parse());
    return side.blocks();
  }

  private SideTypesetter side(TextTypesetter typesetter, SideLocale locale) {
    return new SideTypesetter(typesetter, illustrations, locale);
  }
}
