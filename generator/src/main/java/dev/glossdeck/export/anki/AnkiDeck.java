package dev.glossdeck.export.anki;

import java.util.List;

/**
 * A deck in Anki's terms.
 *
 * @param key the deck's id, from which Anki's number is derived
 * @param name what Anki matches decks by; {@code ::} nests
 * @param description HTML, empty if there is none
 * @param notes in the order to study them
 */
record AnkiDeck(String key, String name, String description, List<AnkiNote> notes) {
  AnkiDeck {
    notes = List.copyOf(notes);
  }
}
