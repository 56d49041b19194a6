package dev.glossdeck.cli;

import dev.glossdeck.cli.setting.SettingsOption;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.Preview;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code glossdeck preview}. */
@Command(
    name = "preview",
    mixinStandardHelpOptions = true,
    abbreviateSynopsis = true,
    versionProvider = Version.class,
    description = "Draws the first sheets of decks as pictures, as they would be printed.",
    footer = {
      "",
      "Examples:",
      "  glossdeck preview biology.txt -o preview",
      "  glossdeck preview biology.txt --layout a6 --sheets 2 -o preview"
    })
final class PreviewCommand implements Callable<Integer>, ConfiguredCommand {
  private static final int MOST_SHEETS = 50;

  private final Terminal terminal;
  private final Map<String, String> environment;

  @Spec private CommandSpec spec;

  @Mixin private DecksParameter decks = new DecksParameter();

  @SuppressWarnings("UnusedVariable") // SettingsStrategy finds it by its name.
  @Mixin
  private SettingsOption settings = new SettingsOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "the folder of the pictures, DECK-1.png and so on")
  private Path folder = Path.of("");

  @Option(
      names = "--sheets",
      paramLabel = "N",
      defaultValue = "2",
      description = "the number of sheets; 2 as usual")
  private int sheets = 2;

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private CacheOption cache = new CacheOption();

  @Mixin private DiagnosticsOption diagnostics = new DiagnosticsOption();

  @Mixin private SiteUrlOption site = new SiteUrlOption();

  @Mixin private PaperArguments paper = new PaperArguments();

  PreviewCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    BuildResult result = options().run();
    Terminal summary = diagnostics.print(result, terminal);
    if (result.outcome() == BuildResult.Outcome.DONE) {
      summary.out().println(folder + ": " + result.summary());
    }
    return CheckCommand.status(result);
  }

  @Override
  public Preview options() throws IOException {
    diagnostics.check();
    if (sheets < 1 || sheets > MOST_SHEETS) {
      throw new ParameterException(
          spec.commandLine(), "--sheets: write a number from 1 to 50, not " + sheets);
    }
    return new Preview(
        decks.paths(),
        folder,
        sheets,
        reading.options(),
        paper.options(environment).leadingTo(site.address()),
        cache.in(environment));
  }
}
