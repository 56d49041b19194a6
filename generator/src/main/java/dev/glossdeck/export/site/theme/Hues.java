package dev.glossdeck.export.site.theme;

import dev.glossdeck.deck.DeckInfo;
import java.awt.Color;
import java.util.Collection;
import java.util.stream.Collectors;

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
  public static int degreesOf(DeckInfo deck) {
    return deck.facts()
        .accent()
        .map(Hues::degrees)
        .orElseGet(() -> DEGREES[Math.floorMod(deck.id().hashCode(), COUNT)]);
  }

  /** The hue of a topic. */
  public static int ofTopic(int index) {
    return index % COUNT;
  }

  /** The name of a deck's hue, the same in any build: its author's, else made of its id. */
  public static String ofDeck(DeckInfo deck) {
    return deck.facts()
        .accent()
        .map(Hues::named)
        .orElseGet(() -> Integer.toString(Math.floorMod(deck.id().hashCode(), COUNT)));
  }

  /** The rules for the hues that authors give their decks; nothing without any. */
  static String rules(Collection<DeckInfo> decks) {
    return decks.stream()
        .flatMap(deck -> deck.facts().accent().stream())
        .distinct()
        .sorted()
        .map(
            colour ->
                "[data-accent=\"%s\"] { --accent-hue: %d; }\n"
                    .formatted(named(colour), degrees(colour)))
        .collect(Collectors.joining());
  }

  private static String named(String colour) {
    return "h" + degrees(colour);
  }

  private static int degrees(String colour) {
    return Oklch.hue(Color.decode(colour));
  }
}
