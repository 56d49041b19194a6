package dev.glossdeck.cli;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.source.Failures;
import java.io.PrintWriter;

/**
 * Where the tool prints.
 *
 * @param out for what the user asked for
 * @param err for diagnostics and progress
 * @param interactive whether a person is watching
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
  private static final String CLEAR_LINE = "\r\u001B[K";

  /** Prints what people should know of a result. */
  void print(BuildResult result) {
    result.shown().forEach(err::println);
    result.more().ifPresent(err::println);
    err.flush();
  }

  /** Prints one diagnostic. */
  void print(Diagnostic diagnostic) {
    err.println(diagnostic);
    err.flush();
  }

  /** Shows a passing step to a person. */
  void step(String step) {
    if (interactive) {
      err.print(CLEAR_LINE + step + " …");
      err.flush();
    }
  }

  /** Takes the passing step away. */
  void clearStep() {
    if (interactive) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }

  /** Says that reading or writing failed. */
  void fail(Throwable failure) {
    clearStep();
    err.println("glossdeck: error: " + Failures.reason(failure));
  }
}
