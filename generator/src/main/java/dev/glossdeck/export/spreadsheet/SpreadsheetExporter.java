package dev.glossdeck.export.spreadsheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.Download;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.export.OutputFormat;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.PlainTextRenderer;
import dev.glossdeck.output.Output;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes each deck as a table with headings for spreadsheets: a row a note, in words (RFC 4180,
 * UTF-8 with a byte order mark, by which Excel knows it). It is not for Anki, which would make a
 * card of the headings.
 *
 * <p>No cell is a formula: one that a program would compute begins with an apostrophe, which it
 * takes for text (OWASP, "CSV Injection").
 */
public final class SpreadsheetExporter implements Exporter {
  private static final Download TABLE = new Download("spreadsheet.csv", "downloadSpreadsheet");

  /** The format as users select it. */
  public static final OutputFormat FORMAT = OutputFormat.onRequest("spreadsheet", TABLE);

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** The start of what a spreadsheet computes, white space before it included. */
  private static final Pattern COMPUTED =
      Pattern.compile("[\\s\\p{Cntrl}]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]");

  /** Makes the exporter, which has no options. */
  public SpreadsheetExporter() {}

  @Override
  public OutputFormat format() {
    return FORMAT;
  }

  @Override
  public ExportReport export(Library library, Output output) throws IOException {
    int rows = 0;
    for (Deck deck : library.decks()) {
      String path = DeckPaths.of(library, deck).download(TABLE.ending());
      output.file(path, out -> write(deck, out));
      rows += deck.notes().size();
    }
    return new ExportReport(List.of(new Figure(rows, "rows")), List.of());
  }

  private static void write(Deck deck, OutputStream out) throws IOException {
    out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
    CsvWriter csv =
        CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out, StandardCharsets.UTF_8);
    Set<String> names =
        deck.notes().stream()
            .flatMap(note -> note.fields().stream().map(Field::name))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    csv.writeRecord(headings(names));
    for (Note note : deck.notes()) {
      csv.writeRecord(row(note, names));
    }
    csv.flush();
  }

  private static List<String> headings(Set<String> names) {
    List<String> headings = new ArrayList<>(List.of("Question", "Answer"));
    names.forEach(name -> headings.add(harmless(name)));
    headings.addAll(List.of("Topic", "Tags", "Id"));
    return headings;
  }

  private static List<String> row(Note note, Set<String> names) {
    List<String> row = new ArrayList<>(List.of(words(note.asked()), words(note.told())));
    for (String name : names) {
      Optional<Field> field =
          note.fields().stream().filter(one -> one.name().equals(name)).findFirst();
      row.add(field.map(one -> words(one.content())).orElse(""));
    }
    row.add(harmless(note.topic().orElse("")));
    row.add(harmless(String.join(", ", note.tags())));
    row.add(harmless(note.id().value()));
    return row;
  }

  private static String words(MarkupText text) {
    return harmless(PlainTextRenderer.spoken(text.parse()));
  }

  private static String harmless(String cell) {
    return COMPUTED.matcher(cell).lookingAt() ? "'" + cell : cell;
  }
}
