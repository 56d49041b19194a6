package dev.glossdeck.markup.html;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Severity;
import dev.glossdeck.markup.tree.Dollars;
import dev.glossdeck.markup.tree.MarkupProblem;
import dev.glossdeck.markup.tree.MediaNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import org.jsoup.nodes.Node;

/** Notes what HTML loses on its way into the tree, each kind once a side. */
final class HtmlReport {
  private final List<MarkupProblem> problems;
  private final String html;
  private final IntUnaryOperator places;
  private final Set<String> told = new HashSet<>();

  /**
   * A report of one side.
   *
   * @param problems takes what is lost
   * @param html the parsed source
   * @param places gives the index in the side's source for one in what was parsed
   */
  HtmlReport(List<MarkupProblem> problems, String html, IntUnaryOperator places) {
    this.problems = problems;
    this.html = html;
    this.places = places;
  }

  /** Says that something is not kept, such as {@code the colour of text}. */
  void dropped(Node node, String what) {
    if (told.add(what)) {
      problems.add(
          new MarkupProblem(
              places.applyAsInt(start(node)),
              Severity.WARNING,
              DiagnosticCode.HTML_DROPPED,
              what + " is not kept",
              "take it out, or say it in words"));
    }
  }

  /** Says that a mark for a sound stays text; {@code index} is its place in the node's text. */
  void unfitSound(Node node, int index, String name) {
    if (told.add(name)) {
      // References to characters before it make it stand later than in the text.
      int found = html.indexOf(MediaNames.SOUND, start(node) + index);
      problems.add(MarkupProblem.unfitSound(places.applyAsInt(Math.max(0, found)), name));
    }
  }

  /** Warns of a formula that its author may not have meant as one. */
  void formula(Node node, MatchResult opening, String tex) {
    if (opening.group().equals("$") && Dollars.isProse(tex) && told.add(tex)) {
      int found = html.indexOf('$', start(node) + opening.start());
      problems.add(MarkupProblem.oddFormula(places.applyAsInt(Math.max(0, found)), tex));
    }
  }

  private static int start(Node node) {
    return node.sourceRange().isTracked() ? Math.max(0, node.sourceRange().startPos()) : 0;
  }

  /** An address as a message shows it. */
  static String shortened(String address) {
    return MarkupProblem.shortened(address);
  }
}
