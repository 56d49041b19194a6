package dev.glossdeck.publish;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Severity;
import dev.glossdeck.diagnostic.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What a build leaves to the next one, as lines: each a word and its values, in Base64 for any text
 * may be there.
 */
final class RecordLines {
  private final StringBuilder text = new StringBuilder();

  /** Receives lines. */
  interface Reader {
    /**
     * Receives a line; fails with an exception of an index or argument where it is none of ours.
     */
    void line(String word, List<String> values);
  }

  /** Adds a line. */
  void add(String word, String... values) {
    text.append(word);
    for (String value : values) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      text.append('\t').append(Base64.getEncoder().encodeToString(bytes));
    }
    text.append('\n');
  }

  /** Adds a message to the author. */
  void add(String word, Diagnostic told) {
    add(
        word,
        told.severity().name(),
        told.position().path(),
        Integer.toString(told.position().line()),
        Integer.toString(told.position().column()),
        told.code().name(),
        told.problem(),
        told.remedy());
  }

  /** The lines so far. */
  String text() {
    return text.toString();
  }

  /**
   * Reads lines.
   *
   * @throws RuntimeException of an index or argument, if they are none of ours
   */
  static void read(String text, Reader reader) {
    text.lines()
        .forEach(
            line -> {
              int end = line.indexOf('\t');
              reader.line(line.substring(0, end), values(line.substring(end + 1)));
            });
  }

  private static List<String> values(String line) {
    List<String> values = new ArrayList<>();
    for (String value : line.split("\t", -1)) {
      values.add(new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8));
    }
    return values;
  }

  /** The message that {@link #add(String, Diagnostic)} wrote. */
  static Diagnostic diagnostic(List<String> values) {
    return new Diagnostic(
        Severity.valueOf(values.get(0)),
        new SourcePosition(
            values.get(1), Integer.parseInt(values.get(2)), Integer.parseInt(values.get(3))),
        DiagnosticCode.valueOf(values.get(4)),
        values.get(5),
        values.get(6));
  }
}
