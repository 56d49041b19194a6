package dev.glossdeck.deck;

import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupText;
import java.util.List;
import java.util.Optional;

/** Notes with what most of them share left out; see {@link Note} for the components. */
public final class TestNotes {
  private TestNotes() {}

  /** A note of one card in the deck's language. */
  public static Note note(
      NoteId id,
      MarkupText question,
      MarkupText answer,
      List<Field> fields,
      Optional<String> topic,
      List<String> tags,
      NamingHints naming,
      SourcePosition position) {
    return note(
        id,
        question,
        answer,
        fields,
        topic,
        tags,
        naming,
        NoteKind.BASIC,
        Optional.empty(),
        position);
  }

  /** A note in the deck's language. */
  public static Note note(
      NoteId id,
      MarkupText question,
      MarkupText answer,
      List<Field> fields,
      Optional<String> topic,
      List<String> tags,
      NamingHints naming,
      NoteKind kind,
      Optional<String> deckName,
      SourcePosition position) {
    return new Note(
        id,
        question,
        answer,
        fields,
        topic,
        tags,
        naming,
        kind,
        deckName,
        SideLanguages.NONE,
        position);
  }
}
