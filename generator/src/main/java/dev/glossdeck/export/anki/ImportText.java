package dev.glossdeck.export.anki;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Text that Anki imports: header lines, then records (Anki manual, "Text Files"; RFC 4180). */
final class ImportText {
  private static final List<String> FIRST_LINES =
      List.of(
          "#separator:Comma", // First: Anki guesses otherwise, and mostly wrong.
          "#html:true",
          "#if matches:update current"); // Else what the learner chose last time counts.

  private ImportText() {}

  /**
   * Writes a text.
   *
   * @param headers further headers, each {@code #key:value}
   * @param notes those that it holds
   * @param record the columns of a note
   */
  static void write(
      OutputStream out,
      List<String> headers,
      Stream<AnkiNote> notes,
      Function<AnkiNote, List<String>> record)
      throws IOException {
    List<String> lines = new ArrayList<>(FIRST_LINES);
    lines.addAll(headers);
    out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            // Anki drops a record that begins with a bare #, wherever it stands.
            .commentCharacter('#')
            .build(out, StandardCharsets.UTF_8);
    notes.map(record).forEach(csv::writeRecord);
    csv.flush();
  }
}
