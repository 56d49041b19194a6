package dev.glossdeck.export.anki;

import dev.glossdeck.anki.NoteField;
import dev.glossdeck.deck.History;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.Note;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A deck in Anki's terms.
 *
 * @param key the deck's id, from which Anki's number is derived
 * @param name the name by which Anki matches decks; {@code ::} nests
 * @param description HTML, empty if there is none
 * @param notes in the order to study them
 * @param media by the names that the fields give them
 * @param history when the notes last changed
 * @param renderer writes the fields of the notes
 */
record AnkiDeck(
    String key,
    String name,
    String description,
    List<AnkiNote> notes,
    Map<String, Media> media,
    History history,
    FieldRenderer renderer) {
  AnkiDeck {
    notes = List.copyOf(notes);
    media = Collections.unmodifiableSortedMap(new TreeMap<>(media));
  }

  /** Whether notes name decks of their own. */
  boolean hasDecks() {
    return notes.stream().anyMatch(note -> !note.deckName().equals(name));
  }

  /** The HTML of a note as fields of our types; one that is missing is empty. */
  Map<NoteField, String> fields(AnkiNote note) {
    return renderer.fields(note.entry());
  }

  /** The HTML of the fields of a note's type, in their order. */
  List<String> row(AnkiNote note) {
    Note source = note.entry().note();
    if (source.typed().isPresent()) {
      return renderer.typed(source, source.typed().get());
    }
    return NoteType.row(fields(note));
  }

  /** The note types that the notes bring along, each once, in the order of the notes. */
  List<SourceType> sourceTypes() {
    return notes.stream().flatMap(note -> note.own().stream()).distinct().toList();
  }

  /** The time a note was last modified, given the time of the build. */
  Instant modified(AnkiNote note, Instant build) {
    return history.modified(note.entry().note().id(), build);
  }
}
