package dev.glossdeck.markup.tree;

import java.util.List;

/**
 * What a source means.
 *
 * @param tree its content
 * @param problems what cannot be shown as its author meant it, in the order of the source
 */
public record ParsedMarkup(Markup tree, List<MarkupProblem> problems) {
  /** Copies the list. */
  public ParsedMarkup {
    problems = List.copyOf(problems);
  }
}
