package dev.glossdeck.read.delimited;

import dev.glossdeck.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the separator of a deck that does not tell it: the one that splits the most records into
 * the same number of fields, two or more. On a tie the file's ending decides.
 */
final class SeparatorFinder {
  private static final List<String> CANDIDATES = List.of("|", "\t", ",", ";", ":", "---");
  private static final Map<String, List<String>> BY_ENDING =
      Map.of("csv", List.of(","), "tsv", List.of("\t"), "txt", List.of("|", "\t"));

  private final DelimitedText text;
  private final Diagnostics diagnostics;
  private final boolean hasGaps;

  SeparatorFinder(DelimitedText text, Diagnostics diagnostics) {
    this.text = text;
    this.diagnostics = diagnostics;
    this.hasGaps = text.content().contains("{{c");
  }

  /** The separator; empty, with an error, if two serve as well. */
  Optional<String> find() {
    List<String> usual = BY_ENDING.getOrDefault(text.ending(), List.of(","));
    int best = 0;
    List<String> winners = new ArrayList<>();
    for (String candidate : CANDIDATES) {
      int score = score(candidate);
      if (score > best) {
        winners.clear();
        best = score;
      }
      if (score == best && score > 0) {
        winners.add(candidate);
      }
    }
    if (winners.isEmpty()) {
      return usual.stream().findFirst();
    }
    Optional<String> chosen = usual.stream().filter(winners::contains).findFirst();
    if (chosen.isPresent() || winners.size() == 1) {
      return chosen.or(() -> winners.stream().findFirst());
    }
    diagnostics.error(
        text.start(),
        "separator",
        "several separators serve as well: " + shown(winners),
        "name the right one in the first line, such as #separator:Semicolon");
    return Optional.empty();
  }

  /** How many records it splits into the same number of fields. */
  private int score(String candidate) {
    if (text.content().indexOf(candidate, text.from()) < 0) {
      return 0;
    }
    Map<Integer, Integer> records = new HashMap<>();
    text.cutter(candidate)
        .each(
            row -> {
              if (!hasGaps || keepsGaps(row)) {
                records.merge(row.cells().size(), 1, Integer::sum);
              }
            });
    return records.entrySet().stream()
        .filter(entry -> entry.getKey() > 1)
        .mapToInt(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  /** A separator does not cut a gap {@code {{c1::text}}} in two. */
  private static boolean keepsGaps(Row row) {
    return row.cells().stream()
        .map(Cell::text)
        .noneMatch(cell -> count(cell, "{{") != count(cell, "}}"));
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }

  private static String shown(List<String> separators) {
    return String.join(" and ", separators.stream().map(Separators::name).toList());
  }
}
