package dev.glossdeck.read.delimited;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the columns of a deck are for. Exactly one is the question; one is the answer, unless the
 * deck has a single column.
 *
 * @param roles from left to right
 * @param names as the author wrote them, or {@code Column 3}
 * @param chosen what was chosen without being told, for the author; empty if all was told
 */
record Columns(List<ColumnRole> roles, List<String> names, Optional<String> chosen) {
  /** Copies the lists. */
  Columns {
    roles = List.copyOf(roles);
    names = List.copyOf(names);
  }

  /**
   * Chooses roles.
   *
   * @param names of the columns, empty where there is none
   * @param given roles that headers tell by number, empty elsewhere; as many as names
   */
  static Columns of(List<String> names, List<Optional<ColumnRole>> given) {
    List<ColumnRole> roles = new ArrayList<>(Collections.nCopies(names.size(), ColumnRole.FIELD));
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      ColumnRole role = given.get(i).or(roleOf(names.get(i))).orElse(ColumnRole.FIELD);
      boolean isTaken = role != ColumnRole.FIELD && roles.contains(role);
      roles.set(i, isTaken ? ColumnRole.FIELD : role);
      shown.add(names.get(i).isEmpty() ? "Column " + (i + 1) : names.get(i));
    }
    boolean asked = roles.contains(ColumnRole.QUESTION);
    boolean answered = roles.contains(ColumnRole.ANSWER);
    choose(roles, asked, ColumnRole.QUESTION);
    choose(roles, answered, ColumnRole.ANSWER);
    boolean isNamed = names.stream().anyMatch(name -> !name.isEmpty());
    boolean isTold =
        (asked && answered) || (!isNamed && Collections.frequency(roles, ColumnRole.FIELD) == 0);
    return new Columns(roles, shown, isTold ? Optional.empty() : said(roles, shown));
  }

  private static Supplier<Optional<ColumnRole>> roleOf(String name) {
    return () -> ColumnRole.of(name);
  }

  private static void choose(List<ColumnRole> roles, boolean isThere, ColumnRole role) {
    int free = roles.indexOf(ColumnRole.FIELD);
    if (!isThere && free >= 0) {
      roles.set(free, role);
    }
  }

  private static Optional<String> said(List<ColumnRole> roles, List<String> names) {
    int question = roles.indexOf(ColumnRole.QUESTION);
    int answer = roles.indexOf(ColumnRole.ANSWER);
    if (question < 0 || answer < 0) {
      return Optional.empty();
    }
    String others =
        IntStream.range(0, roles.size())
            .filter(i -> roles.get(i) == ColumnRole.FIELD)
            .mapToObj(i -> "\"" + names.get(i) + "\"")
            .collect(Collectors.joining(", "));
    return Optional.of(
        "\""
            + names.get(question)
            + "\" is taken for the question and \""
            + names.get(answer)
            + "\" for the answer"
            + (others.isEmpty() ? "" : "; further fields are " + others));
  }

  /** How many columns there are. */
  int count() {
    return roles.size();
  }

  /** The index of the column with a role, or -1. */
  int indexOf(ColumnRole role) {
    return roles.indexOf(role);
  }
}
