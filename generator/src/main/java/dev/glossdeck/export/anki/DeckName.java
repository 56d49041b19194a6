package dev.glossdeck.export.anki;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names decks in Anki, that of a file by its title and those that notes name themselves. {@code ::}
 * in a name nests.
 */
final class DeckName {
  /** The deck that every collection has, beside which a package's becomes another one. */
  private static final String DEFAULT = "(?i:default)";

  /** A title that Anki reads as a deck's number; 1 is its default deck. */
  private static final Pattern NUMBER = Pattern.compile("1|\\d{13}|" + DEFAULT);

  /**
   * A deck's name that Anki reads as a number in a column of decks, dropping the note if it has no
   * such deck. A space behind it would make it a name, but a second import would put new notes into
   * a second deck.
   */
  private static final Pattern NUMBER_IN_COLUMN = Pattern.compile("[+-]?\\d+|" + DEFAULT);

  private static final Pattern NESTING = Pattern.compile("::");
  private static final Pattern COLONS = Pattern.compile("^:+");
  private static final Pattern SPACES = Pattern.compile("(?U)[\\s\\p{Cntrl}]+");

  private DeckName() {}

  /**
   * The deck's name, that under which learners have it, with a warning if Anki cannot hold the
   * title.
   */
  static String of(Deck deck, Diagnostics diagnostics) {
    String title = deck.history().title().orElse(deck.fullName());
    boolean isInColumn = deck.notes().stream().anyMatch(note -> note.deckName().isPresent());
    String name = name(title, deck.id(), isInColumn ? NUMBER_IN_COLUMN : NUMBER);
    if (!name.equals(title)) {
      diagnostics.warning(
          deck.source(),
          DiagnosticCode.DECK_NAME_CHANGED,
          "Anki cannot hold the deck's title \"" + title + "\", so it is \"" + name + "\" there",
          "give the deck another title");
    }
    return name;
  }

  /** The name of a deck that a note names itself, with a warning if Anki cannot hold it. */
  static String ofNote(Note note, String written, Deck deck, Diagnostics diagnostics) {
    String name = name(written, deck.id(), NUMBER_IN_COLUMN);
    if (!name.equals(written)) {
      diagnostics.warning(
          note.position(),
          DiagnosticCode.DECK_NAME_CHANGED,
          "Anki cannot hold the deck's name \"" + written + "\", so it is \"" + name + "\" there",
          "give it a name with a letter, and no empty level between ::");
    }
    return name;
  }

  private static String name(String title, String id, Pattern number) {
    // Anki trims each level and calls an empty one "blank".
    String levels =
        Arrays.stream(NESTING.split(SPACES.matcher(title).replaceAll(" ")))
            .map(level -> COLONS.matcher(level).replaceFirst("").strip())
            .filter(level -> !level.isEmpty())
            .collect(Collectors.joining("::"));
    if (levels.isEmpty()) {
      return id;
    }
    return number.matcher(levels).matches() ? levels + " (" + id + ")" : levels;
  }
}
