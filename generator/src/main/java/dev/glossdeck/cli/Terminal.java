package dev.glossdeck.cli;

import dev.glossdeck.build.Failures;
import dev.glossdeck.diagnostic.Diagnostic;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

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

  /** Prints the first hundred diagnostics, errors before warnings, and how many more there are. */
  void print(List<Diagnostic> diagnostics) {
    Stream<Diagnostic> shown =
        diagnostics.size() <= MOST_DIAGNOSTICS
            ? diagnostics.stream()
            : diagnostics.stream().sorted(Comparator.comparing(Diagnostic::severity));
    shown.limit(MOST_DIAGNOSTICS).forEach(err::println);
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
