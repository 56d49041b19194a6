package dev.glossdeck.export.anki;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.glossdeck.anki.NoteField;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.output.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A deck as the text that Anki imports: header lines, then a record a note with question, answer,
 * tags and guid (Anki manual, "Text Files"; RFC 4180). For any note type of two fields.
 *
 * <p>There is no {@code #notetype}, unless a note needs another kind than the basic one: Anki's own
 * types have other names in other languages, and an unknown name is passed over in silence. There
 * is no {@code #columns}: Anki maps its names to fields by spelling, and {@code Question,Answer}
 * leaves the back of a type with Front and Back empty. Without both, columns go to fields by their
 * order. Columns that the type has no field for are dropped in silence too, so an author's further
 * fields stand at the end of the answer.
 */
final class TextFile implements Output.Content {
  private final AnkiDeck deck;
  private final boolean hasKinds;
  private final boolean hasDecks;

  TextFile(AnkiDeck deck) {
    this.deck = deck;
    this.hasKinds = hasKinds(deck);
    this.hasDecks = hasDecks(deck);
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    out.write(headers().getBytes(StandardCharsets.UTF_8));
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            // Anki drops a record that begins with a bare #, wherever it stands.
            .commentCharacter('#')
            .build(out, StandardCharsets.UTF_8);
    for (AnkiNote note : deck.notes()) {
      csv.writeRecord(record(note));
    }
    csv.flush();
  }

  private List<String> record(AnkiNote note) {
    List<String> record = new ArrayList<>();
    record.add(note.field(NoteField.QUESTION));
    record.add(answer(note));
    record.add(String.join(" ", note.tags()));
    record.add(note.guid());
    if (hasKinds) {
      record.add(note.kind().stockName());
    }
    if (hasDecks) {
      record.add(note.deckName());
    }
    return record;
  }

  /** Anki's own types have English names here; without other kinds than the basic one none. */
  private static boolean hasKinds(AnkiDeck deck) {
    return deck.notes().stream().anyMatch(note -> note.kind() != NoteKind.BASIC);
  }

  private static boolean hasDecks(AnkiDeck deck) {
    return deck.notes().stream().anyMatch(note -> !note.deckName().equals(deck.name()));
  }

  private String headers() {
    int next = 5;
    String kinds = hasKinds ? "#notetype column:" + next++ + "\n" : "";
    String decks = hasDecks ? "#deck column:" + next + "\n" : "";
    return "#separator:Comma\n" // First: Anki guesses otherwise, and mostly wrong.
        + "#html:true\n"
        + "#if matches:update current\n" // Else what the learner chose last time counts.
        + "#deck:"
        + deck.name()
        + "\n"
        + "#tags column:3\n"
        + "#guid column:4\n"
        + kinds
        + decks;
  }

  private static String answer(AnkiNote note) {
    return note.field(NoteField.ANSWER) + note.field(NoteField.EXTRA);
  }
}
