package dev.glossdeck.cli;

import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.report.ReportFormat;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The format of diagnostics: a line each on standard error for people, or a document for programs
 * that is all of standard output.
 */
final class DiagnosticsOption {
  private static final String TEXT = "text";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--diagnostics",
      paramLabel = "FORMAT",
      description =
          "text (as usual), or json or sarif, which are written to standard output alone and whole")
  private String name = TEXT;

  /** Refuses a wrong name, before any work is done. */
  void check() {
    if (format().isEmpty() && !name.equals(TEXT)) {
      throw new ParameterException(
          spec.commandLine(), "--diagnostics: write text, json or sarif, not " + name);
    }
  }

  /**
   * Prints the diagnostics of a result.
   *
   * @return the streams for further lines
   */
  Terminal print(BuildResult result, Terminal terminal) {
    Optional<ReportFormat> format = format();
    if (format.isEmpty()) {
      terminal.print(result);
      return terminal;
    }
    terminal.out().print(format.get().write(result.diagnostics(), Path.of("")));
    terminal.out().flush();
    return new Terminal(
        terminal.err(), terminal.err(), terminal.interactive(), terminal.isColoured());
  }

  private Optional<ReportFormat> format() {
    return ReportFormat.named(name);
  }
}
