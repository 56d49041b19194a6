package dev.glossdeck.read.markdown;

import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.markup.MarkupText;
import dev.glossdeck.markup.tree.MarkupProblem;
import dev.glossdeck.read.FirstPlaces;
import java.util.Set;

/** Reports what cannot be shown of a side, at its place in the file, and collects what it shows. */
final class SideProblems {
  private final Diagnostics diagnostics;
  private final Set<DiagnosticCode> left;
  private final FirstPlaces places = new FirstPlaces();

  SideProblems(Diagnostics diagnostics) {
    this(diagnostics, Set.of());
  }

  /** For a text in which some things are no problem, or are told elsewhere. */
  SideProblems(Diagnostics diagnostics, Set<DiagnosticCode> left) {
    this.diagnostics = diagnostics;
    this.left = Set.copyOf(left);
  }

  /**
   * Reports a side.
   *
   * @param start the position of the side
   * @param isExact whether the side stands in the file as it is; else all is told at its start
   */
  void report(MarkupText side, SourcePosition start, boolean isExact) {
    reportQuestion(side, NoteKind.BASIC, start, isExact);
  }

  /**
   * Reports a question, or a side that is like one.
   *
   * @param kind of its note
   * @param start the position of the side
   * @param isExact whether the side stands in the file as it is; else all is told at its start
   */
  void reportQuestion(MarkupText side, NoteKind kind, SourcePosition start, boolean isExact) {
    for (MarkupProblem problem : side.problems()) {
      if (!left.contains(problem.code())) {
        diagnostics.add(
            new Diagnostic(
                problem.severity(),
                isExact ? place(side, problem.offset(), start) : start,
                problem.code(),
                problem.problem(),
                problem.remedy()));
      }
    }
    places.addQuestion(side, kind, offset -> isExact ? place(side, offset, start) : start);
  }

  /** The positions of the first uses of pictures, sounds and formulas. */
  FirstPlaces places() {
    return places;
  }

  private static SourcePosition place(MarkupText side, int offset, SourcePosition start) {
    String before = side.source().substring(0, offset);
    int newline = before.lastIndexOf('\n');
    int columns = before.codePointCount(newline + 1, before.length());
    int line = start.line() + (int) before.chars().filter(c -> c == '\n').count();
    return new SourcePosition(start.path(), line, columns + (newline < 0 ? start.column() : 1));
  }
}
