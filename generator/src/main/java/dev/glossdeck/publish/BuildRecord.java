package dev.glossdeck.publish;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Severity;
import dev.glossdeck.diagnostic.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The inputs, outputs and messages of a build, as a text by which the next build knows whether it
 * would do the same.
 *
 * @param options a hash of the options and of the tool
 * @param inputs the files that decide which media there are, by path
 * @param media pictures and sounds, by path
 * @param output a hash of the published folder
 * @param diagnostics the messages to the author
 * @param notices the lines that people were told
 */
record BuildRecord(
    String options,
    SortedMap<String, String> inputs,
    SortedMap<String, String> media,
    String output,
    List<Diagnostic> diagnostics,
    List<String> notices) {
  private static final String HEADER = "glossdeck build 1";

  BuildRecord {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    media = Collections.unmodifiableSortedMap(new TreeMap<>(media));
    diagnostics = List.copyOf(diagnostics);
    notices = List.copyOf(notices);
  }

  /**
   * The record as lines, each a word and what belongs to it, in Base64 for any text may be there.
   */
  String text() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    line(text, "options", options);
    line(text, "output", output);
    inputs.forEach((path, hash) -> line(text, "input", path, hash));
    media.forEach((path, hash) -> line(text, "media", path, hash));
    for (Diagnostic told : diagnostics) {
      line(
          text,
          "told",
          told.severity().name(),
          told.position().path(),
          Integer.toString(told.position().line()),
          Integer.toString(told.position().column()),
          told.code().name(),
          told.problem(),
          told.remedy());
    }
    notices.forEach(notice -> line(text, "notice", notice));
    return text.toString();
  }

  private static void line(StringBuilder text, String word, String... values) {
    text.append(word);
    for (String value : values) {
      byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
      text.append('\t').append(Base64.getEncoder().encodeToString(bytes));
    }
    text.append('\n');
  }

  /**
   * Reads a record.
   *
   * @param text as {@link #text} gives it
   * @return empty if it is none of this version
   */
  static Optional<BuildRecord> parse(String text) {
    SortedMap<String, String> inputs = new TreeMap<>();
    SortedMap<String, String> media = new TreeMap<>();
    SortedMap<String, String> single = new TreeMap<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    List<String> notices = new ArrayList<>();
    try {
      for (String line : text.lines().skip(1).toList()) {
        String word = line.substring(0, line.indexOf('\t'));
        List<String> values = values(line.substring(word.length() + 1));
        switch (word) {
          case "input" -> inputs.put(values.get(0), values.get(1));
          case "media" -> media.put(values.get(0), values.get(1));
          case "told" -> diagnostics.add(diagnostic(values));
          case "notice" -> notices.add(values.get(0));
          default -> single.put(word, values.get(0));
        }
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
    return text.startsWith(HEADER + "\n") && single.keySet().equals(Set.of("options", "output"))
        ? Optional.of(
            new BuildRecord(
                single.get("options"), inputs, media, single.get("output"), diagnostics, notices))
        : Optional.empty();
  }

  private static List<String> values(String line) {
    List<String> values = new ArrayList<>();
    for (String value : line.split("\t", -1)) {
      values.add(new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8));
    }
    return values;
  }

  private static Diagnostic diagnostic(List<String> values) {
    return new Diagnostic(
        Severity.valueOf(values.get(0)),
        new SourcePosition(
            values.get(1), Integer.parseInt(values.get(2)), Integer.parseInt(values.get(3))),
        DiagnosticCode.valueOf(values.get(4)),
        values.get(5),
        values.get(6));
  }
}
