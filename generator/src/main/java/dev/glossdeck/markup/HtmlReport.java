package dev.glossdeck.markup;

import dev.glossdeck.diagnostic.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jsoup.nodes.Node;

/** Notes what HTML loses on its way into the tree, each kind once a side. */
final class HtmlReport {
  private final List<MarkupProblem> problems;
  private final IntUnaryOperator places;
  private final Set<String> told = new HashSet<>();

  /**
   * A report of one side.
   *
   * @param problems takes what is lost
   * @param places gives the index in the side's source for one in what was parsed
   */
  HtmlReport(List<MarkupProblem> problems, IntUnaryOperator places) {
    this.problems = problems;
    this.places = places;
  }

  /** Says that something is not kept, such as {@code the colour of text}. */
  void dropped(Node node, String what) {
    if (told.add(what)) {
      int offset = node.sourceRange().isTracked() ? node.sourceRange().startPos() : 0;
      problems.add(
          new MarkupProblem(
              places.applyAsInt(Math.max(0, offset)),
              Severity.WARNING,
              "html-dropped",
              what + " is not kept",
              "take it out, or say it in words"));
    }
  }
}
