package dev.glossdeck.markup.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The examples of Markdown's specifications that the reader renders otherwise, from {@code
 * differences.txt}: a line {@code kind: reason}, and below it, indented, lines {@code specification
 * number number}.
 *
 * @param kinds the kind of each example, such as {@code commonmark 12}
 */
record SpecDifferences(Map<String, String> kinds) {

  static SpecDifferences listed() {
    Map<String, String> kinds = new LinkedHashMap<>();
    String kind = "";
    for (String line : lines()) {
      if (line.startsWith("  ")) {
        List<String> words = List.of(line.strip().split(" "));
        for (String number : words.subList(1, words.size())) {
          put(kinds, words.get(0) + " " + number, kind);
        }
      } else if (!line.startsWith("#") && !line.isBlank()) {
        kind = line.split(": ", 2)[0];
      }
    }
    return new SpecDifferences(kinds);
  }

  private static void put(Map<String, String> kinds, String example, String kind) {
    if (kinds.put(example, kind) != null) {
      throw new AssertionError(example + " is listed twice");
    }
  }

  /** The kind of difference of an example; empty if there must be none. */
  Optional<String> kind(String example) {
    return Optional.ofNullable(kinds.get(example));
  }

  Stream<String> examples() {
    return kinds.keySet().stream();
  }

  private static List<String> lines() {
    try (InputStream in = SpecDifferences.class.getResourceAsStream("differences.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
