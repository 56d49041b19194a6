package dev.glossdeck.publish;

import dev.glossdeck.diagnostic.Diagnostic;
import java.util.ArrayList;
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
  private static final String HEADER = "glossdeck build 1\n";

  BuildRecord {
    inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    media = Collections.unmodifiableSortedMap(new TreeMap<>(media));
    diagnostics = List.copyOf(diagnostics);
    notices = List.copyOf(notices);
  }

  /** The record as lines. */
  String text() {
    RecordLines lines = new RecordLines();
    lines.add("options", options);
    lines.add("output", output);
    inputs.forEach((path, hash) -> lines.add("input", path, hash));
    media.forEach((path, hash) -> lines.add("media", path, hash));
    diagnostics.forEach(told -> lines.add("told", told));
    notices.forEach(notice -> lines.add("notice", notice));
    return HEADER + lines.text();
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
      RecordLines.read(
          text.startsWith(HEADER) ? text.substring(HEADER.length()) : "",
          (word, values) -> {
            switch (word) {
              case "input" -> inputs.put(values.get(0), values.get(1));
              case "media" -> media.put(values.get(0), values.get(1));
              case "told" -> diagnostics.add(RecordLines.diagnostic(values));
              case "notice" -> notices.add(values.get(0));
              default -> single.put(word, values.get(0));
            }
          });
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty();
    }
    return single.keySet().equals(Set.of("options", "output"))
        ? Optional.of(
            new BuildRecord(
                single.get("options"), inputs, media, single.get("output"), diagnostics, notices))
        : Optional.empty();
  }
}
