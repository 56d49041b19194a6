package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Direction;
import dev.glossdeck.deck.TextLanguage;
import java.util.Optional;

/**
 * How a side is read aloud and which way it runs.
 *
 * @param language a BCP 47 tag; empty for the document's own language
 * @param direction of all its paragraphs
 */
record Voice(String language, TextDirection direction) {
  /** The document's language, each paragraph as it begins. */
  static final Voice DOCUMENT = new Voice("", TextDirection.AUTO);

  /**
   * The voice of a side: its own language, else the deck's, whose direction a paragraph may leave.
   */
  static Voice of(Optional<TextLanguage> own, DeckInfo deck) {
    if (own.isPresent()) {
      return new Voice(own.get().tag(), of(own.get().direction()));
    }
    boolean runsLeft = deck.text().direction() == Direction.RIGHT_TO_LEFT;
    return runsLeft ? new Voice("", TextDirection.RIGHT_TO_LEFT) : DOCUMENT;
  }

  private static TextDirection of(Direction direction) {
    return direction == Direction.RIGHT_TO_LEFT
        ? TextDirection.RIGHT_TO_LEFT
        : TextDirection.LEFT_TO_RIGHT;
  }
}
