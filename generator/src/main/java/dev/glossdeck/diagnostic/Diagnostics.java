package dev.glossdeck.diagnostic;

import java.util.ArrayList;
import java.util.List;

/** Collects diagnostics while a reader or an exporter goes on. Not safe for several threads. */
public final class Diagnostics {
  private final List<Diagnostic> found = new ArrayList<>();

  /** Starts empty. */
  public Diagnostics() {}

  /**
   * Adds one.
   *
   * @param diagnostic the problem
   */
  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  /** Adds an error; see {@link Diagnostic} for its parts. */
  public void error(SourcePosition position, DiagnosticCode code, String problem, String remedy) {
    add(Diagnostic.error(position, code, problem, remedy));
  }

  /** Adds a warning; see {@link Diagnostic} for its parts. */
  public void warning(SourcePosition position, DiagnosticCode code, String problem, String remedy) {
    add(Diagnostic.warning(position, code, problem, remedy));
  }

  /**
   * Adds several.
   *
   * @param diagnostics problems found elsewhere
   */
  public void addAll(List<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /**
   * Whether nothing may be published.
   *
   * @return true if an error was added
   */
  public boolean hasErrors() {
    return found.stream().anyMatch(Diagnostic::isError);
  }

  /**
   * The diagnostics in the order of the source.
   *
   * @return a copy
   */
  public List<Diagnostic> sorted() {
    return found.stream().sorted(Diagnostic.BY_PLACE).toList();
  }
}
