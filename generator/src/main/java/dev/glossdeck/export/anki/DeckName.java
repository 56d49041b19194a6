package dev.glossdeck.export.anki;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names a deck in Anki by its title. {@code ::} in a title nests, as it does in every deck name of
 * Anki.
 */
final class DeckName {
  /** What Anki would read as a deck's number; 1 is its default deck. */
  private static final Pattern NUMBER = Pattern.compile("1|\\d{13}");

  private static final Pattern NESTING = Pattern.compile("::");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");

  private DeckName() {}

  /** The deck's name, with a warning if Anki cannot hold the title. */
  static String of(Deck deck, Diagnostics diagnostics) {
    String title = deck.fullName();
    String name = name(title, deck.id());
    if (!name.equals(title)) {
      diagnostics.warning(
          deck.source(),
          DiagnosticCode.DECK_NAME_CHANGED,
          "Anki cannot hold the deck's title \"" + title + "\", so it is \"" + name + "\" there",
          "give the deck another title");
    }
    return name;
  }

  private static String name(String title, String id) {
    // Anki trims each level and calls an empty one "blank".
    String levels =
        Arrays.stream(NESTING.split(SPACES.matcher(title).replaceAll(" ")))
            .map(String::strip)
            .filter(level -> !level.isEmpty())
            .collect(Collectors.joining("::"));
    if (levels.isEmpty()) {
      return id;
    }
    return NUMBER.matcher(levels).matches() ? levels + " (" + id + ")" : levels;
  }
}
