package dev.glossdeck.export.anki;

import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.util.List;

/**
 * The text of a note in a collection.
 *
 * @param note the note
 * @param fields its HTML, joined
 * @param sortText the text that it is sorted by
 * @param checksum of its first field
 */
record NoteRow(AnkiNote note, String fields, String sortText, long checksum) {

  /** The text of a note of a deck. */
  static NoteRow of(AnkiDeck deck, AnkiNote note) {
    List<String> fields = deck.row(note);
    String first = SortText.of(fields.get(0));
    String sortText = note.sortField() == 0 ? first : SortText.of(fields.get(note.sortField()));
    return new NoteRow(
        note, String.join(NoteType.FIELD_SEPARATOR, fields), sortText, SortText.checksum(first));
  }

  /** Makes the rows of some notes. */
  @FunctionalInterface
  interface Maker {
    /** Begins to make them; returns them in the order of the notes. */
    Workers.Pending<List<NoteRow>> begin(List<AnkiNote> notes) throws IOException;

    /** Makes them with several threads. */
    static Maker with(Workers workers, AnkiDeck deck) {
      return notes -> workers.begin(notes, note -> of(deck, note));
    }

    /** Makes them when they are asked for. */
    static Maker alone(AnkiDeck deck) {
      return notes -> () -> notes.stream().map(note -> of(deck, note)).toList();
    }
  }
}
