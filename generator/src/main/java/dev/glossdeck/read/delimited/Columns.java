package dev.glossdeck.read.delimited;

import dev.glossdeck.deck.Field;
import dev.glossdeck.markup.tree.Whitespace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The roles of the columns of a deck. Exactly one is the question; one is the answer, unless the
 * deck has a single column.
 *
 * @param roles from left to right
 * @param names as the author wrote them, or {@code Column 3}
 * @param chosen the choice made without instructions, for the author; empty if all was told
 */
record Columns(List<ColumnRole> roles, List<String> names, Optional<String> chosen) {
  /** Copies the lists. */
  Columns {
    roles = List.copyOf(roles);
    names = List.copyOf(names);
  }

  /**
   * Chooses roles: what headers tell comes before what names tell, and that before guesses.
   *
   * @param names of the columns, empty where there is none
   * @param given roles that headers tell by number, empty elsewhere; as many as names
   * @param shape the facts of the columns
   */
  static Columns of(List<String> names, List<Optional<ColumnRole>> given, TableShape shape) {
    List<ColumnRole> roles =
        new ArrayList<>(given.stream().map(role -> role.orElse(ColumnRole.FIELD)).toList());
    List<String> shown = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Optional<ColumnRole> named = ColumnRole.of(names.get(i));
      if (given.get(i).isEmpty() && named.isPresent() && !roles.contains(named.get())) {
        roles.set(i, named.get());
      }
      String name = Whitespace.folded(names.get(i));
      shown.add(name.isEmpty() ? Field.unnamed(i + 1) : name);
    }
    boolean isNamed = names.stream().anyMatch(name -> !name.isEmpty());
    boolean isTold = roles.contains(ColumnRole.QUESTION) && roles.contains(ColumnRole.ANSWER);
    new ColumnChoice(names, shape).complete(roles);
    boolean isPlain = !isNamed && !roles.contains(ColumnRole.FIELD);
    return new Columns(roles, shown, isTold || isPlain ? Optional.empty() : said(roles, shown));
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

  /** The number of columns. */
  int count() {
    return roles.size();
  }

  /** The index of the column with a role, or -1. */
  int indexOf(ColumnRole role) {
    return roles.indexOf(role);
  }
}
