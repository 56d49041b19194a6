package dev.glossdeck.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The order in which cards are cut in bulk: the whole stack of sheets is cut at once, and the piles
 * are laid on each other in the order of their places, which gives the order of the deck.
 */
final class CutStack {
  private CutStack() {}

  /**
   * Rearranges cards.
   *
   * @param cards the cards in the order of the deck
   * @param places the number of cards per sheet
   * @return the cards in the order of sheets; a place without a card is empty
   */
  static <T> List<Optional<T>> of(List<Optional<T>> cards, int places) {
    int sheets = (cards.size() + places - 1) / places;
    List<Optional<T>> stacked = new ArrayList<>(sheets * places);
    for (int sheet = 0; sheet < sheets; sheet++) {
      for (int place = 0; place < places; place++) {
        int index = place * sheets + sheet;
        stacked.add(index < cards.size() ? cards.get(index) : Optional.empty());
      }
    }
    return stacked;
  }
}
