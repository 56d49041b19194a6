package dev.glossdeck.deck;

import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupText;
import java.util.List;
import java.util.Optional;

/**
 * What an author writes: a question, its answer and what is known about them. A note gives one card
 * or several.
 *
 * @param id its identity
 * @param question never empty
 * @param answer empty only if a further field has content
 * @param fields further fields, in the author's order
 * @param topic the heading under which it stands, if any
 * @param tags in the author's order, without {@code #}; {@code ::} nests
 * @param naming what the author said for the glossary
 * @param position where its question begins
 */
public record Note(
    NoteId id,
    MarkupText question,
    MarkupText answer,
    List<Field> fields,
    Optional<String> topic,
    List<String> tags,
    Naming naming,
    SourcePosition position) {

  /** Copies the lists. */
  public Note {
    fields = List.copyOf(fields);
    tags = List.copyOf(tags);
  }

  /**
   * The cards that are studied.
   *
   * @return at least one, in the order of their keys
   */
  public List<Card> cards() {
    return List.of(new Card(new CardKey(id, 1), question, answer));
  }
}
