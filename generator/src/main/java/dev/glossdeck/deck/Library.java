package dev.glossdeck.deck;

import java.util.List;

/**
 * The decks of one build.
 *
 * @param decks at least one for an exporter, in the order of the build's arguments, with different
 *     ids and each with at least one note
 */
public record Library(List<Deck> decks) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException if a deck has no note
   */
  public Library {
    decks = List.copyOf(decks);
    for (Deck deck : decks) {
      if (deck.notes().isEmpty()) {
        throw new IllegalArgumentException("the deck \"" + deck.id() + "\" has no card");
      }
    }
  }

  /**
   * Whether each deck's files stand in a folder of its id.
   *
   * @return true for several decks, or if one asks for it
   */
  public boolean isNested() {
    return decks.size() > 1 || decks.stream().anyMatch(deck -> deck.info().nested());
  }

  /**
   * Where a deck's files stand in the published folder.
   *
   * @param deck one of this library's
   * @return the empty string, or the deck's id with a {@code /} behind it
   */
  public String folderOf(Deck deck) {
    return isNested() ? deck.id() + "/" : "";
  }
}
