package dev.glossdeck.cli;

import dev.glossdeck.build.Failures;
import dev.glossdeck.diagnostic.Diagnostic;
import java.io.PrintWriter;
import java.util.List;

/**
 * Where the tool prints.
 *
 * @param out for what the user asked for
 * @param err for diagnostics and progress
 * @param interactive whether a person is watching
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive) {
  private static final int MOST_DIAGNOSTICS = 100;
  private static final String CLEAR_LINE = "\r\u001B[K";

  /** Prints the first hundred diagnostics and how many more there are. */
  void print(List<Diagnostic> diagnostics) {
    diagnostics.stream().limit(MOST_DIAGNOSTICS).forEach(err::println);
    int more = diagnostics.size() - MOST_DIAGNOSTICS;
    if (more > 0) {
      err.println("… and " + more + " more");
    }
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
