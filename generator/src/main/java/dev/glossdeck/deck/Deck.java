package dev.glossdeck.deck;

import dev.glossdeck.diagnostic.SourcePosition;
import java.util.List;
import java.util.stream.Stream;

/**
 * The notes of one source.
 *
 * @param info what the deck says of itself
 * @param notes in source order, with different ids
 * @param media the pictures and sounds that the notes show, sorted by name
 * @param source the start of the file it came from
 */
public record Deck(DeckInfo info, List<Note> notes, List<Media> media, SourcePosition source) {

  /** Copies the list. */
  public Deck {
    notes = List.copyOf(notes);
    media = List.copyOf(media);
  }

  /**
   * A deck without pictures and sounds.
   *
   * @param info what the deck says of itself
   * @param notes in source order, with different ids
   * @param source the start of the file it came from
   */
  public Deck(DeckInfo info, List<Note> notes, SourcePosition source) {
    this(info, notes, List.of(), source);
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
