package dev.glossdeck.export.pdf;

import dev.glossdeck.deck.Card;
import dev.glossdeck.deck.Note;

/**
 * A card that is printed.
 *
 * @param note its note
 * @param card the card
 * @param number its number in the deck, 1-based
 * @param order its place among the printed cards, 1-based
 */
record ChosenCard(Note note, Card card, int number, int order) {
  /** The card at another place. */
  ChosenCard at(int place) {
    return new ChosenCard(note, card, number, place);
  }
}
