package dev.glossdeck.export.pdf.flow;

import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Direction;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.export.pdf.text.TextDirection;
import java.util.Optional;

/**
 * How a side is read aloud and which way it runs.
 *
 * @param language a BCP 47 tag; empty for the document's own language
 * @param direction of all its paragraphs
 */
public record SideLocale(String language, TextDirection direction) {
  /** The document's language, each paragraph as it begins. */
  public static final SideLocale DOCUMENT = new SideLocale("", TextDirection.AUTO);

  /**
   * The voice of a side: its own language, else the deck's, whose direction a paragraph may leave.
   */
  public static SideLocale of(Optional<TextLanguage> own, DeckInfo deck) {
    if (own.isPresent()) {
      return new SideLocale(own.get().tag(), of(own.get().direction()));
    }
    boolean runsLeft = deck.text().direction() == Direction.RIGHT_TO_LEFT;
    return runsLeft ? new SideLocale("", TextDirection.RIGHT_TO_LEFT) : DOCUMENT;
  }

  private static TextDirection of(Direction direction) {
    return direction == Direction.RIGHT_TO_LEFT
        ? TextDirection.RIGHT_TO_LEFT
        : TextDirection.LEFT_TO_RIGHT;
  }
}
