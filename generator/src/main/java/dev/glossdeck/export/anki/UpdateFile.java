package dev.glossdeck.export.anki;

import dev.glossdeck.anki.NoteField;
import dev.glossdeck.output.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A deck as text for our own note types, which a package brought along: every edit arrives, and the
 * learner's tags, which have no column here, and fields stay.
 *
 * <p>Types are named by their numbers, which last when a learner renames one, and note by note:
 * Anki would put all notes into a type of the learner's if a type for the whole text were missing,
 * and so drops them. It fills fields by their order then, whatever the columns are called.
 */
final class UpdateFile implements Output.Content {
  private static final List<NoteField> FIELDS =
      Arrays.stream(NoteField.values()).filter(field -> !field.isSpare()).toList();

  private static final String COLUMNS =
      FIELDS.stream()
          .map(NoteField::label)
          .collect(Collectors.joining(",", "#columns:Note type,Guid,Deck,", ""));

  private final AnkiDeck deck;

  UpdateFile(AnkiDeck deck) {
    this.deck = deck;
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    ImportText.write(
        out,
        List.of("#notetype column:1", "#guid column:2", "#deck column:3", COLUMNS),
        deck.notes().stream(),
        this::record);
  }

  private List<String> record(AnkiNote note) {
    Map<NoteField, String> fields = deck.fields(note);
    return Stream.concat(
            Stream.of(
                Long.toString(note.type().id()), note.guid(), DeckName.column(note.deckName())),
            FIELDS.stream().map(field -> fields.getOrDefault(field, "")))
        .toList();
  }
}
