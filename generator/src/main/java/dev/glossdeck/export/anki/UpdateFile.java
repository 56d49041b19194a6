package dev.glossdeck.export.anki;

import dev.glossdeck.anki.NoteField;
import dev.glossdeck.output.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

  private final AnkiDeck deck;
  private final boolean hasDecks;

  UpdateFile(AnkiDeck deck) {
    this.deck = deck;
    this.hasDecks = deck.hasDecks();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    String columns = FIELDS.stream().map(NoteField::label).collect(Collectors.joining(","));
    ImportText.write(
        out,
        List.of(
            "#notetype column:1",
            "#guid column:2",
            hasDecks ? "#deck column:3" : "#deck:" + deck.name(),
            "#columns:Note type,Guid," + (hasDecks ? "Deck," : "") + columns),
        deck.notes().stream(),
        this::record);
  }

  private List<String> record(AnkiNote note) {
    Map<NoteField, String> fields = deck.fields(note);
    List<String> record = new ArrayList<>();
    record.add(Long.toString(note.type().id()));
    record.add(note.guid());
    if (hasDecks) {
      record.add(note.deckName());
    }
    FIELDS.forEach(field -> record.add(fields.getOrDefault(field, "")));
    return record;
  }
}
