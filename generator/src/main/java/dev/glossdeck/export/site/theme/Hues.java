package dev.glossdeck.export.site.theme;

import java.util.Optional;

/**
 * The hues that the style sheet knows, numbered from 0: a deck has one for its accent, and so has
 * each topic. Neighbours in the list are far from each other on the colour wheel.
 */
public final class Hues {
  /** The number of hues; {@code hues.css} has as many rules. */
  static final int COUNT = 12;

  /** The hues of decks in OKLCH, in degrees, as {@code hues.css} has them. */
  private static final int[] DEGREES = {250, 150, 45, 310, 200, 20, 110, 280, 172, 345, 75, 225};

  private Hues() {}

  /** The hue of a deck's pages in OKLCH, in degrees. */
  public static int degreesOf(String id) {
    return DEGREES[Math.floorMod(id.hashCode(), COUNT)];
  }

  /** The hue of a topic. */
  public static int ofTopic(int index) {
    return index % COUNT;
  }

  /** The hue of a deck, the same in any build: made of its id. */
  public static Optional<Integer> ofDeck(String id) {
    return Optional.of(Math.floorMod(id.hashCode(), COUNT));
  }
}
