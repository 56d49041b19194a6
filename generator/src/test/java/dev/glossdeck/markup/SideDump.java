package dev.glossdeck.markup;

import dev.glossdeck.markup.tree.MarkupProblem;
import java.util.Locale;

/** What a side means and what is reported of it, as the specifications of formats show it. */
final class SideDump {
  private SideDump() {}

  /** The side much as Markdown, then its problems with their lines and columns. */
  static String of(MarkupText side) {
    StringBuilder dump = new StringBuilder(FieldDump.of(side.parse())).append('\n');
    for (MarkupProblem problem : side.problems()) {
      String before = side.source().substring(0, problem.offset());
      long line = before.chars().filter(c -> c == '\n').count() + 1;
      int column = before.length() - before.lastIndexOf('\n');
      dump.append(line).append(':').append(column).append(": ");
      dump.append(problem.severity().name().toLowerCase(Locale.ROOT)).append(": ");
      dump.append(problem.problem()).append(" [").append(problem.code()).append("]\n");
    }
    return dump.toString().replaceAll("(?m) +$", "");
  }
}
