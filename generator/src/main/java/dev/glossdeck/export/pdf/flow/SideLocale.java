package dev.glossdeck.export.pdf.flow;

import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Direction;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.export.pdf.hyphenation.Hyphenation;
import dev.glossdeck.export.pdf.hyphenation.Ties;
import dev.glossdeck.export.pdf.text.TextDirection;
import java.util.Optional;

/**
 * The language and text direction of a side.
 *
 * @param language a BCP 47 tag; empty for the document's language
 * @param direction the base direction of its paragraphs
 * @param hyphenation the hyphenation of its words
 * @param quotes the style of quotation marks and dashes
 */
public record SideLocale(
    String language, TextDirection direction, Hyphenation hyphenation, SmartQuotes quotes) {
  /** The document's language, with the direction of each paragraph's first strong character. */
  public static final SideLocale DOCUMENT =
      new SideLocale("", TextDirection.AUTO, Hyphenation.NONE, SmartQuotes.NONE);

  /**
   * The locale of a side: its own language if it has one, else the deck's. In a deck from left to
   * right, each paragraph has the direction of its first strong character.
   */
  public static SideLocale of(Optional<TextLanguage> own, DeckInfo deck) {
    if (own.isPresent()) {
      return new SideLocale(
          own.get().tag(),
          of(own.get().direction()),
          Hyphenation.of(own.get().tag()),
          SmartQuotes.NONE);
    }
    return new SideLocale(
        "",
        deck.isRightToLeft() ? TextDirection.RIGHT_TO_LEFT : TextDirection.AUTO,
        Hyphenation.of(deck.language()),
        SmartQuotes.NONE);
  }

  /** This locale with quotation marks and dashes as its language prints them. */
  public SideLocale withSmartQuotes(DeckInfo deck) {
    String tag = language.isEmpty() ? deck.language() : language;
    return new SideLocale(language, direction, hyphenation, SmartQuotes.of(tag));
  }

  /**
   * Running text as it is set: with ties, soft hyphens, and quotation marks of the language.
   *
   * @param before the character before it in the paragraph; a space at its start
   */
  String set(String text, char before) {
    return hyphenation.hyphenated(Ties.tied(quotes.set(text, before)));
  }

  private static TextDirection of(Direction direction) {
    return direction == Direction.RIGHT_TO_LEFT
        ? TextDirection.RIGHT_TO_LEFT
        : TextDirection.LEFT_TO_RIGHT;
  }
}
