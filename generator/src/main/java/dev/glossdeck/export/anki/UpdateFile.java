package dev.glossdeck.export.anki;

import dev.glossdeck.anki.NoteField;
import dev.glossdeck.output.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A deck as text for the note types that its package brought along: every edit arrives, and the
 * learner's tags, which have no column here, and fields stay.
 *
 * <p>Types are named by their numbers, which last when a learner renames one, and note by note:
 * Anki would put all notes into a type of the learner's if a type for the whole text were missing,
 * and so drops them. It fills fields by their order then, whatever the columns are called.
 */
final class UpdateFile implements Output.Content {
  /** Our fields that are written; spare ones stand behind them. */
  private static final List<String> OURS =
      Arrays.stream(NoteField.values())
          .filter(field -> !field.isSpare())
          .map(NoteField::label)
          .toList();

  private final AnkiDeck deck;
  private final boolean hasDecks;

  UpdateFile(AnkiDeck deck) {
    this.deck = deck;
    this.hasDecks = deck.hasDecks();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    String columns = String.join(",", names());
    ImportText.write(
        out,
        List.of(
            "#notetype column:1",
            "#guid column:2",
            hasDecks ? "#deck column:3" : "#deck:" + deck.name(),
            "#columns:Note type,Guid," + (hasDecks ? "Deck," : "") + columns),
        deck.notes(),
        this::record);
  }

  /** The names of the most fields that a type has; Anki goes by their order. */
  private List<String> names() {
    List<List<String>> all = new ArrayList<>();
    if (deck.notes().stream().anyMatch(note -> note.own().isEmpty())) {
      all.add(OURS);
    }
    for (SourceType source : deck.sourceTypes()) {
      // A comma would part the name.
      all.add(
          source.type().fields().stream().map(field -> field.name().replace(',', ' ')).toList());
    }
    return all.stream().max(Comparator.comparingInt(List::size)).orElse(OURS);
  }

  private List<String> record(AnkiNote note) {
    List<String> record = new ArrayList<>();
    record.add(Long.toString(note.typeId()));
    record.add(note.guid());
    if (hasDecks) {
      record.add(note.deckName());
    }
    List<String> fields = deck.row(note);
    record.addAll(note.own().isPresent() ? fields : fields.subList(0, OURS.size()));
    return record;
  }
}
