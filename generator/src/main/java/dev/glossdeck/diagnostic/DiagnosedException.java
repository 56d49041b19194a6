package dev.glossdeck.diagnostic;

import java.io.IOException;

/** A failure to read or write that its user can mend: it says where, and what to do. */
public abstract class DiagnosedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /**
   * A failure.
   *
   * @param diagnostic an error, at the file that is the reason
   */
  public DiagnosedException(Diagnostic diagnostic) {
    super(diagnostic.position().path() + ": " + diagnostic.problem());
    this.diagnostic = diagnostic;
  }

  /**
   * The problem and its remedy.
   *
   * @return an error
   */
  public final Diagnostic diagnostic() {
    return diagnostic;
  }
}
