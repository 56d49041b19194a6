package dev.glossdeck.diagnostic;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * One thing that is wrong with a deck.
 *
 * @param severity error, warning or note
 * @param position where
 * @param code what kind, in lower case with hyphens, such as {@code empty-answer}; stable
 * @param problem what is wrong
 * @param remedy what to do about it
 */
public record Diagnostic(
    Severity severity, SourcePosition position, String code, String problem, String remedy) {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  /** Source order; at one place errors come first, then codes by name. */
  public static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(Diagnostic::position)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::problem);

  /**
   * Checks that the code can be written on a command line.
   *
   * @throws IllegalArgumentException if it cannot
   */
  public Diagnostic {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not a diagnostic code: " + code);
    }
  }

  /**
   * An error.
   *
   * @param position where
   * @param code what kind
   * @param problem what is wrong
   * @param remedy what to do
   * @return the diagnostic
   */
  public static Diagnostic error(
      SourcePosition position, String code, String problem, String remedy) {
    return new Diagnostic(Severity.ERROR, position, code, problem, remedy);
  }

  /**
   * A warning.
   *
   * @param position where
   * @param code what kind
   * @param problem what is wrong
   * @param remedy what to do
   * @return the diagnostic
   */
  public static Diagnostic warning(
      SourcePosition position, String code, String problem, String remedy) {
    return new Diagnostic(Severity.WARNING, position, code, problem, remedy);
  }

  /**
   * A note.
   *
   * @param position where
   * @param code what kind
   * @param problem what was chosen
   * @param remedy how to choose oneself
   * @return the diagnostic
   */
  public static Diagnostic note(
      SourcePosition position, String code, String problem, String remedy) {
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

  /** What follows the position: {@code what is wrong (what to do) [code]}. */
  public String text() {
    return problem + " (" + remedy + ") [" + code + "]";
  }

  /** {@code path:line:column: error: what is wrong (what to do) [code]}. */
  @Override
  public String toString() {
    return position + ": " + severity + ": " + text();
  }
}
