package dev.glossdeck.export.anki;

import dev.glossdeck.anki.NoteField;
import dev.glossdeck.deck.CardKey;
import dev.glossdeck.deck.NoteKind;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A note in Anki's terms, the same for the text file and the package.
 *
 * @param guid what Anki knows the note by: its id
 * @param kind which cards it gives
 * @param deckName the full name of its deck
 * @param fields HTML by field; a missing one is empty
 * @param tags legal for Anki
 * @param cards the keys of its cards, one at least
 */
record AnkiNote(
    String guid,
    NoteKind kind,
    String deckName,
    Map<NoteField, String> fields,
    List<String> tags,
    List<CardKey> cards) {
  AnkiNote {
    fields = Collections.unmodifiableMap(new EnumMap<>(fields));
    tags = List.copyOf(tags);
    cards = List.copyOf(cards);
  }

  /** The type under which Anki keeps it. */
  NoteType type() {
    return kind == NoteKind.CLOZE ? NoteType.CLOZES : NoteType.QUESTIONS;
  }

  /** A field's HTML, empty if the note has none. */
  String field(NoteField field) {
    return fields.getOrDefault(field, "");
  }
}
