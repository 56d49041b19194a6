package dev.glossdeck.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The decks that a command takes. */
final class DecksParameter {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(paramLabel = "DECK", arity = "0..*", description = "a deck, or a folder of decks")
  private List<Path> decks = List.of();

  /**
   * The files and folders in the order given; none and an empty name, as of an unset variable, are
   * refused.
   */
  List<Path> paths() {
    if (decks.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(),
          "Missing required parameter: DECK (or a file glossdeck.yaml that names decks)");
    }
    if (decks.contains(Path.of(""))) {
      throw new ParameterException(
          spec.commandLine(), "DECK: name a file or a folder (. is the current one)");
    }
    return decks;
  }
}
