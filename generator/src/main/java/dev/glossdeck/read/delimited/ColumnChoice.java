package dev.glossdeck.read.delimited;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses question and answer among columns whose names do not tell: gaps ask, languages come
 * before other names, and what is empty or only about the card comes last.
 */
final class ColumnChoice {
  private static final int FACES_OF_A_CARD = 2;

  private final List<String> names;
  private final TableShape shape;

  /**
   * A choice.
   *
   * @param names of the columns, empty where there is none
   * @param shape the facts of their content
   */
  ColumnChoice(List<String> names, TableShape shape) {
    this.names = names;
    this.shape = shape;
  }

  /** Gives a question and an answer to roles that lack them, in the place of further fields. */
  void complete(List<ColumnRole> roles) {
    if (!roles.contains(ColumnRole.QUESTION)) {
      boolean isNamed = names.stream().anyMatch(name -> !name.isEmpty());
      choose(roles, ColumnRole.QUESTION, column -> isNamed && shape.hasGaps(column));
    }
    if (!roles.contains(ColumnRole.ANSWER)) {
      choose(roles, ColumnRole.ANSWER, column -> false);
    }
  }

  private void choose(List<ColumnRole> roles, ColumnRole role, IntPredicate best) {
    boolean hasLanguages =
        IntStream.range(0, names.size())
                .filter(i -> ColumnNames.isLanguage(names.get(i)))
                .limit(2)
                .count()
            == 2;
    Stream.<IntPredicate>of(
            best,
            column -> hasLanguages && ColumnNames.isLanguage(names.get(column)),
            column -> isFilled(roles, column) && !ColumnNames.isAbout(names.get(column)),
            column -> isFilled(roles, column),
            column -> true)
        .flatMap(fits -> free(roles).filter(fits).boxed().limit(1))
        .findFirst()
        .ifPresent(column -> roles.set(column, role));
  }

  /** Whether a column is not to be passed over: empty ones are only if two others remain. */
  private boolean isFilled(List<ColumnRole> roles, int column) {
    int chosen = roles.contains(ColumnRole.QUESTION) || roles.contains(ColumnRole.ANSWER) ? 1 : 0;
    boolean remain =
        free(roles).filter(other -> !shape.isEmpty(other)).count() + chosen >= FACES_OF_A_CARD;
    return !remain || !shape.isEmpty(column);
  }

  private static IntStream free(List<ColumnRole> roles) {
    return IntStream.range(0, roles.size()).filter(i -> roles.get(i) == ColumnRole.FIELD);
  }
}
