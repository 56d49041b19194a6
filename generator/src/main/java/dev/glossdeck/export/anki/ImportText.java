package dev.glossdeck.export.anki;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
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
   * @param notes those that it holds, in order
   * @param record the columns of a note
   */
  static void write(
      OutputStream out,
      List<String> headers,
      List<AnkiNote> notes,
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
    parentsFirst(notes).map(record).forEach(csv::writeRecord);
    csv.flush();
  }

  /**
   * Begins with a note of each deck that others are nested in: after a note of one of those, Anki
   * 26.09 would make a second deck, {@code A+} beside {@code A::B}.
   */
  private static Stream<AnkiNote> parentsFirst(List<AnkiNote> notes) {
    if (notes.stream().map(AnkiNote::deckName).distinct().count() <= 1) {
      return notes.stream();
    }
    NavigableMap<String, AnkiNote> firsts = new TreeMap<>();
    for (AnkiNote note : notes) {
      firsts.putIfAbsent(note.deckName().toLowerCase(Locale.ROOT), note);
    }
    Set<AnkiNote> ahead = Collections.newSetFromMap(new IdentityHashMap<>());
    firsts.forEach(
        (name, note) -> {
          String below = firsts.ceilingKey(name + "::");
          if (below != null && below.startsWith(name + "::")) {
            ahead.add(note);
          }
        });
    return Stream.concat(
        firsts.values().stream().filter(ahead::contains),
        notes.stream().filter(note -> !ahead.contains(note)));
  }
}
