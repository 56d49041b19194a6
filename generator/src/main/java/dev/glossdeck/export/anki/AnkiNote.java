package dev.glossdeck.export.anki;

import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import java.util.List;

/**
 * A note in Anki's terms, the same for all of its files. Its fields are rendered when they are
 * written: those of a large deck would fill the memory.
 *
 * @param entry the note and its place in the glossary
 * @param deckName the full name of its deck
 * @param tags legal for Anki
 * @param cards the numbers of its cards, one at least
 */
record AnkiNote(GlossaryEntry entry, String deckName, List<String> tags, List<Integer> cards) {
  AnkiNote {
    tags = List.copyOf(tags);
    cards = List.copyOf(cards);
  }

  /** The GUID by which Anki knows the note: its id. */
  String guid() {
    return entry.note().id().value();
  }

  /** The kind, which decides the cards of the note. */
  NoteKind kind() {
    return entry.note().kind();
  }

  /** The type under which Anki keeps it. */
  NoteType type() {
    return NoteType.of(kind());
  }
}
