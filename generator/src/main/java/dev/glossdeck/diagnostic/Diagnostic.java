package dev.glossdeck.diagnostic;

import java.util.Comparator;

/**
 * One thing that is wrong with a deck.
 *
 * @param severity error, warning or note
 * @param position where
 * @param code the kind of problem
 * @param problem the problem
 * @param remedy the remedy
 */
public record Diagnostic(
    Severity severity,
    SourcePosition position,
    DiagnosticCode code,
    String problem,
    String remedy) {

  /** Source order; at one place errors come first, then codes by name. */
  public static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(Diagnostic::position)
          .thenComparing(Diagnostic::severity)
          .thenComparing(diagnostic -> diagnostic.code().id())
          .thenComparing(Diagnostic::problem);

  /**
   * Checks the severity.
   *
   * @throws IllegalArgumentException if diagnostics of the code do not have it
   */
  public Diagnostic {
    if (!code.allows(severity)) {
      throw new IllegalArgumentException(code + " is never of severity " + severity);
    }
  }

  /** An error; its other parts are those of the record. */
  public static Diagnostic error(
      SourcePosition position, DiagnosticCode code, String problem, String remedy) {
    return new Diagnostic(Severity.ERROR, position, code, problem, remedy);
  }

  /** A warning; its other parts are those of the record. */
  public static Diagnostic warning(
      SourcePosition position, DiagnosticCode code, String problem, String remedy) {
    return new Diagnostic(Severity.WARNING, position, code, problem, remedy);
  }

  /**
   * A note; its other parts are those of the record.
   *
   * @param problem the choice made
   * @param remedy the way to choose otherwise
   */
  public static Diagnostic note(
      SourcePosition position, DiagnosticCode code, String problem, String remedy) {
    return new Diagnostic(Severity.NOTE, position, code, problem, remedy);
  }

  /**
   * Whether it stops the build.
   *
   * @return true for an error
   */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The text behind the position: {@code what is wrong (what to do) [code]}. */
  public String text() {
    return problem + " (" + remedy + ") [" + code + "]";
  }

  /** {@code path:line:column: error: what is wrong (what to do) [code]}. */
  @Override
  public String toString() {
    return position + ": " + severity + ": " + text();
  }
}
