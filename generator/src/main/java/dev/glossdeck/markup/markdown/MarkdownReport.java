package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.util.ast.Node;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Severity;
import dev.glossdeck.markup.tree.Dollars;
import dev.glossdeck.markup.tree.MarkupProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Notes what Markdown cannot show as its author meant it. */
final class MarkdownReport {
  private final List<MarkupProblem> problems = new ArrayList<>();

  void error(Node node, DiagnosticCode code, String problem, String remedy) {
    problems.add(new MarkupProblem(node.getStartOffset(), Severity.ERROR, code, problem, remedy));
  }

  void warning(Node node, DiagnosticCode code, String problem, String remedy) {
    warning(node.getStartOffset(), code, problem, remedy);
  }

  void warning(int offset, DiagnosticCode code, String problem, String remedy) {
    problems.add(new MarkupProblem(offset, Severity.WARNING, code, problem, remedy));
  }

  void html(Node node) {
    warning(node, DiagnosticCode.HTML_IN_MARKDOWN, "HTML is shown as text", "use Markdown");
  }

  /** A mark of Obsidian's that no other program knows. */
  void obsidian(Node node, String problem, String remedy) {
    warning(node, DiagnosticCode.OBSIDIAN, problem, remedy);
  }

  /** Warns of a formula that its author may not have meant as one. */
  void formula(MarkdownMaths.Formula formula) {
    if (formula.getChars().startsWith("$") && Dollars.isProse(formula.tex())) {
      problems.add(MarkupProblem.oddFormula(formula.getStartOffset(), formula.tex()));
    }
  }

  void unfitSound(Node node, String name) {
    problems.add(MarkupProblem.unfitSound(node.getStartOffset(), name));
  }

  /** The problems in the order of the source. */
  List<MarkupProblem> problems() {
    return problems.stream().sorted(Comparator.comparingInt(MarkupProblem::offset)).toList();
  }
}
