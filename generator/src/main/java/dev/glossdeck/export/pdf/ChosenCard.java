package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Card;
import dev.glossdeck.deck.Note;
import java.util.Optional;

/**
 * A card that is printed.
 *
 * @param note its note
 * @param card the card
 * @param number its number in the deck, 1-based
 * @param order its place among the printed cards, 1-based
 * @param page the address of its page, for its QR code; empty for no code
 */
record ChosenCard(Note note, Card card, int number, int order, Optional<String> page) {
  /** A card by its number in the deck, without QR code. */
  ChosenCard(Note note, Card card, int number) {
    this(note, card, number, number, Optional.empty());
  }

  /** The card at another place. */
  ChosenCard at(int place) {
    return new ChosenCard(note, card, number, place, page);
  }

  /** The card with a QR code of an address. */
  ChosenCard leadingTo(String address) {
    return new ChosenCard(note, card, number, order, Optional.of(address));
  }
}
