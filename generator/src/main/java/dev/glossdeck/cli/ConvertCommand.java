package dev.glossdeck.cli;

import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.BuildResult.Outcome;
import dev.glossdeck.publish.convert.Conversion;
import dev.glossdeck.publish.convert.ConversionOptions;
import dev.glossdeck.publish.convert.Writers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code glossdeck convert}. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    abbreviateSynopsis = true,
    versionProvider = Version.class,
    description = "Writes a deck as a file of another format.",
    footer = {
      "",
      "Examples:",
      "  glossdeck convert biology.apkg -o biology.md",
      "  glossdeck convert biology.txt -o biology.csv --overwrite"
    })
final class ConvertCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "DECK", arity = "1", description = "a deck, or a folder that is one")
  private Path deck = Path.of("");

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "the file to write: .md, .csv, .tsv, .txt or .apkg")
  private Path target = Path.of("");

  @Option(
      names = "--lossy",
      description = "go on if the format cannot hold all of the deck, and say what is lost")
  private boolean lossy;

  @Option(names = "--overwrite", description = "replace the file if it exists")
  private boolean overwrite;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private TimestampOption timestamp = new TimestampOption();

  ConvertCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    BuildResult result = new Conversion(options()).run();
    terminal.print(result);
    if (result.outcome() == Outcome.DONE) {
      terminal.out().println(target + ": " + result.summary());
    }
    return CheckCommand.status(result);
  }

  private ConversionOptions options() {
    requirePath("DECK", deck);
    requirePath("--output", target);
    try {
      return new ConversionOptions(
          deck, target, reading.options(), timestamp.in(environment), lossy, overwrite);
    } catch (IllegalArgumentException e) {
      String endings =
          Writers.endings().stream().map(ending -> "." + ending).collect(Collectors.joining(", "));
      throw wrong("--output: " + target + " names no format (use one of " + endings + ")");
    }
  }

  private void requirePath(String name, Path path) {
    if (path.toString().isEmpty()) {
      throw wrong(name + ": name a file");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
