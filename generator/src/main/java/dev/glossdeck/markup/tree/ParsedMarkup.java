package dev.glossdeck.markup.tree;

import java.util.List;

/**
 * The meaning of a source, and the problems that were met in it.
 *
 * @param tree its content
 * @param problems the parts that cannot be shown as their author meant them, in the order of the
 *     source
 */
public record ParsedMarkup(Markup tree, List<MarkupProblem> problems) {
  /** Copies the list. */
  public ParsedMarkup {
    problems = List.copyOf(problems);
  }
}
