package dev.glossdeck.export.anki;

import dev.glossdeck.deck.History;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.NoteId;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A deck in Anki's terms.
 *
 * @param key the deck's id, from which Anki's number is derived
 * @param name what Anki matches decks by; {@code ::} nests
 * @param description HTML, empty if there is none
 * @param notes in the order to study them
 * @param media by the names that the fields give them
 * @param history when the notes last changed
 */
record AnkiDeck(
    String key,
    String name,
    String description,
    List<AnkiNote> notes,
    Map<String, Media> media,
    History history) {
  AnkiDeck {
    notes = List.copyOf(notes);
    media = Collections.unmodifiableSortedMap(new TreeMap<>(media));
  }

  /** When a note was last modified, given the time of the build. */
  Instant modified(AnkiNote note, Instant build) {
    return history.modified(new NoteId(note.guid()), build);
  }
}
