package dev.glossdeck.export.site;

import java.util.Optional;

/**
 * The hues that the style sheet knows, numbered from 0: a deck has one for its accent, and so has
 * each topic. Neighbours in the list are far from each other on the colour wheel.
 */
final class Hues {
  /** How many there are; {@code hues.css} has as many rules. */
  static final int COUNT = 12;

  private Hues() {}

  /** The hue of a topic. */
  static int ofTopic(int index) {
    return index % COUNT;
  }

  /** The hue of a deck, the same in any build: made of its id. */
  static Optional<Integer> ofDeck(String id) {
    return Optional.of(Math.floorMod(id.hashCode(), COUNT));
  }
}
