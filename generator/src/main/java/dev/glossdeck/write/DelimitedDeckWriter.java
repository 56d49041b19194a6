package dev.glossdeck.write;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.markup.tree.Whitespace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Writes records that Anki imports too: header lines, then a record a note, question first and
 * answer second (Anki manual, "Text Files"; RFC 4180). Sides stand as plain text if all of them
 * can, else all as HTML.
 */
public final class DelimitedDeckWriter implements DeckWriter {
  /** Signs without width, which readers pass over at the start of a line. */
  private static final String UNSEEN = "\u200B\u2060";

  /** White space at the ends of a field of Anki's would be padding. */
  private static final QuoteStrategy KEEPING_ENDS =
      new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
          return !Whitespace.trim(value).equals(value)
              || (!value.isEmpty() && UNSEEN.indexOf(value.charAt(0)) >= 0);
        }
      };

  private final String ending;
  private final String separatorName;
  private final char separator;
  private final boolean withIds;

  private DelimitedDeckWriter(
      String ending, String separatorName, char separator, boolean withIds) {
    this.ending = ending;
    this.separatorName = separatorName;
    this.separator = separator;
    this.withIds = withIds;
  }

  /**
   * Commas between fields, and each note's id, by which Anki knows it again.
   *
   * @return a writer of files {@code .csv}
   */
  public static DeckWriter csv() {
    return new DelimitedDeckWriter("csv", "Comma", ',', true);
  }

  /**
   * Tabs between fields, and each note's id, by which Anki knows it again.
   *
   * @return a writer of files {@code .tsv}
   */
  public static DeckWriter tsv() {
    return new DelimitedDeckWriter("tsv", "Tab", '\t', true);
  }

  /**
   * Bars between fields, and ids only where they are not derived: for people to edit.
   *
   * @return a writer of files {@code .txt}
   */
  public static DeckWriter txt() {
    return new DelimitedDeckWriter("txt", "Pipe", '|', false);
  }

  @Override
  public Set<String> endings() {
    return Set.of(ending);
  }

  @Override
  public WrittenDeck write(Deck deck) {
    Losses losses = new Losses("a ." + ending + " file");
    TypeFolderWriter types = TypeFolderWriter.of(deck);
    boolean isPlain = types.isEmpty() && deck.notes().stream().allMatch(Sides::arePlain);
    MarkupFormat format = isPlain ? MarkupFormat.PLAIN : MarkupFormat.HTML;
    ColumnPlan plan = new ColumnPlan(deck, new Sides(format), losses);
    List<Column> columns = types.isEmpty() ? plan.columns(withIds) : plan.columns(types);
    List<List<String>> records = deck.notes().stream().map(note -> record(columns, note)).toList();
    String headers =
        new DelimitedHeaders(deck, types.folders(), losses)
            .text(separatorName, format, columns, names(columns, types.types().size()));
    return new WrittenDeck(out -> write(headers, records, out), types.files(), losses.all());
  }

  private static List<String> record(List<Column> columns, Note note) {
    return columns.stream().map(column -> column.cell().apply(note)).toList();
  }

  /**
   * The names of the columns as a record; empty if question and answer alone need no name. Anki
   * maps names to fields by spelling, so that naming them would leave some users' cards half empty.
   *
   * @param types the number of the deck's own note types, which may order their fields differently
   */
  private String names(List<Column> columns, int types) {
    if (types < 2 && columns.stream().skip(2).allMatch(column -> column.header().isPresent())) {
      return "";
    }
    StringWriter line = new StringWriter();
    CsvWriter csv = builder().bufferSize(0).build(line);
    csv.writeRecord(columns.stream().map(Column::name).toList());
    return line.toString().strip();
  }

  private void write(String headers, List<List<String>> records, OutputStream out)
      throws IOException {
    out.write(headers.getBytes(StandardCharsets.UTF_8));
    CsvWriter csv = builder().build(out, StandardCharsets.UTF_8);
    records.forEach(csv::writeRecord);
    csv.flush();
  }

  private CsvWriter.CsvWriterBuilder builder() {
    return CsvWriter.builder()
        .fieldSeparator(separator)
        .lineDelimiter(LineDelimiter.LF)
        // Anki drops a record that begins with a bare #, wherever it stands.
        .commentCharacter('#')
        .quoteStrategy(KEEPING_ENDS);
  }
}
