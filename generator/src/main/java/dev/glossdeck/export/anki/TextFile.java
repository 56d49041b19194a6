package dev.glossdeck.export.anki;

import dev.glossdeck.anki.NoteField;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.output.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The plain cards of a deck as text for any note type of two fields: question, answer and guid.
 *
 * <p>There is no {@code #notetype}: Anki's own types have other names in other languages, and an
 * unknown name is passed over in silence. Cards of other kinds need a type of their own, and one of
 * them would keep Anki from taking the others, so they are left out. There is no {@code #columns}:
 * Anki maps its names to fields by spelling, and {@code Question,Answer} leaves the back of a type
 * with Front and Back empty. Without both, columns go to fields by their order. There are no tags,
 * since they would replace those of the learner at each import. Columns that the type has no field
 * for are dropped in silence too, so an author's further fields stand at the end of the answer.
 */
final class TextFile implements Output.Content {
  private final AnkiDeck deck;
  private final boolean hasDecks;

  TextFile(AnkiDeck deck) {
    this.deck = deck;
    this.hasDecks = deck.hasDecks();
  }

  /** Whether a note type of two fields can hold a note. */
  static boolean holds(NoteKind kind) {
    return kind == NoteKind.BASIC;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    List<String> headers = new ArrayList<>();
    headers.add("#deck:" + deck.name());
    headers.add("#guid column:3");
    if (hasDecks) {
      headers.add("#deck column:4");
    }
    List<AnkiNote> held = deck.notes().stream().filter(note -> holds(note.kind())).toList();
    ImportText.write(out, headers, held, this::record);
  }

  private List<String> record(AnkiNote note) {
    Map<NoteField, String> fields = deck.fields(note);
    List<String> record = new ArrayList<>();
    record.add(fields.get(NoteField.QUESTION));
    record.add(FieldRenderer.answer(fields));
    record.add(note.guid());
    if (hasDecks) {
      record.add(note.deckName());
    }
    return record;
  }
}
