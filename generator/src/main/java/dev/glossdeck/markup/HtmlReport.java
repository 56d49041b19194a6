package dev.glossdeck.markup;

import dev.glossdeck.diagnostic.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Node;

/** Notes what HTML loses on its way into the tree, each kind once a side. */
final class HtmlReport {
  private final List<MarkupProblem> problems;
  private final Set<String> told = new HashSet<>();

  HtmlReport(List<MarkupProblem> problems) {
    this.problems = problems;
  }

  /** Says that something is not kept, such as {@code the colour of text}. */
  void dropped(Node node, String what) {
    if (told.add(what)) {
      int offset = node.sourceRange().isTracked() ? node.sourceRange().startPos() : 0;
      problems.add(
          new MarkupProblem(
              Math.max(0, offset),
              Severity.WARNING,
              "html-dropped",
              what + " is not kept",
              "take it out, or say it in words"));
    }
  }
}
