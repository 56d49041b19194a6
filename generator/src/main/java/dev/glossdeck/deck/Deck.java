package dev.glossdeck.deck;

import dev.glossdeck.diagnostic.SourcePosition;
import java.util.List;
import java.util.stream.Stream;

/**
 * The notes of one source.
 *
 * @param info what the deck says of itself
 * @param notes in source order, with different ids
 * @param source the start of the file it came from
 */
public record Deck(DeckInfo info, List<Note> notes, SourcePosition source) {

  /** Copies the list. */
  public Deck {
    notes = List.copyOf(notes);
  }

  /**
   * The deck's id, which names its files.
   *
   * @return see {@link DeckInfo#id()}
   */
  public String id() {
    return info.id();
  }

  /**
   * All cards of all notes.
   *
   * @return in source order
   */
  public Stream<Card> cards() {
    return notes.stream().flatMap(note -> note.cards().stream());
  }
}
