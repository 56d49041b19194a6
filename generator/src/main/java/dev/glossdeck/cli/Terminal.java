package dev.glossdeck.cli;

import dev.glossdeck.diagnostic.DiagnosedException;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.source.Failures;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;

/**
 * The streams that the tool prints to.
 *
 * @param out for what the user asked for
 * @param err for diagnostics and progress
 * @param interactive whether a person is watching
 * @param isColoured whether that person may be shown colours (no-color.org)
 */
record Terminal(PrintWriter out, PrintWriter err, boolean interactive, boolean isColoured) {
  private static final String CLEAR_LINE = "\r\u001B[K";

  /** Prints what people should know of a result. */
  void print(BuildResult result) {
    result.shown().forEach(found -> err.println(line(found)));
    result.more().ifPresent(err::println);
    err.flush();
  }

  /** Prints one diagnostic. */
  void print(Diagnostic diagnostic) {
    err.println(line(diagnostic));
    err.flush();
  }

  private String line(Diagnostic diagnostic) {
    String line = diagnostic.toString();
    if (!isColoured) {
      return line;
    }
    String place = diagnostic.position() + ": ";
    String word = diagnostic.severity().toString();
    String colour =
        switch (diagnostic.severity()) {
          case ERROR -> "31";
          case WARNING -> "33";
          case NOTE -> "36";
        };
    return place
        + "\u001B[1;"
        + colour
        + "m"
        + word
        + "\u001B[0m"
        + line.substring(place.length() + word.length());
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
    if (failure instanceof DiagnosedException known) {
      print(known.diagnostic());
      return;
    }
    boolean isForbidden = failure instanceof AccessDeniedException;
    String remedy = isForbidden ? " (check its permissions)" : "";
    err.println("glossdeck: error: " + Failures.reason(failure) + remedy);
  }
}
