package dev.glossdeck.cli;

import dev.glossdeck.diagnostic.DiagnosticCode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that switches off warnings. */
final class IgnoreOption {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--ignore",
      paramLabel = "CODE",
      split = ",",
      description =
          "do not tell warnings of these codes, which stand in brackets at their ends; a deck does"
              + " the same by its setting lint")
  private List<String> codes = List.of();

  /** The codes that are switched off. */
  Set<String> codes() {
    for (String code : codes) {
      DiagnosticCode.refusal(code)
          .ifPresent(
              no -> {
                throw new ParameterException(
                    spec.commandLine(), "--ignore: " + no.problem() + " (" + no.remedy() + ")");
              });
    }
    return new LinkedHashSet<>(codes);
  }
}
