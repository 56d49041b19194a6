package dev.glossdeck.publish.convert;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a format has no place for, told from the deck alone and not by the writer. Media, sides and
 * names that are hard to write are no limits.
 */
final class DeckLimits {
  private DeckLimits() {}

  /**
   * Whether a format has a place for all of a deck.
   *
   * @param ending the format's, without dot
   */
  static boolean allow(Deck deck, String ending) {
    return switch (ending) {
      case "md" -> isLine(deck.info().title());
      case "apkg" ->
          isLine(deck.info().title())
              && !deck.info().title().contains("::")
              && deck.info().text().isUsual()
              && knowsItsReferences(deck);
      default -> isLine(deck.info().title()) && hasTheSameLanguages(deck);
    };
  }

  private static boolean isLine(String title) {
    return title.indexOf('\n') < 0;
  }

  /** A header says a language for the questions, the answers or a field of all notes. */
  private static boolean hasTheSameLanguages(Deck deck) {
    Set<List<Object>> all = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (Note note : deck.notes()) {
      all.add(List.of("question", note.languages().question()));
      all.add(List.of("answer", note.languages().answer()));
      for (Field field : note.fields()) {
        names.add(field.name());
        all.add(List.of("field", field.name(), note.languages().of(field)));
      }
    }
    return all.size() == names.size() + 2;
  }

  /** A package refers to notes, not to words. */
  private static boolean knowsItsReferences(Deck deck) {
    List<String> terms =
        deck.notes().stream().flatMap(note -> note.naming().term().stream()).toList();
    return deck.notes().stream().allMatch(note -> terms.containsAll(note.naming().see()));
  }
}
