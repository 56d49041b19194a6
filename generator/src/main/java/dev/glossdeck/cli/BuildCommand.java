package dev.glossdeck.cli;

import dev.glossdeck.cli.setting.SettingsOption;
import dev.glossdeck.diagnostic.Severity;
import dev.glossdeck.publish.Build;
import dev.glossdeck.publish.BuildOptions;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.BuildResult.Outcome;
import dev.glossdeck.publish.OutputOptions;
import dev.glossdeck.publish.source.Failures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code glossdeck build}. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    abbreviateSynopsis = true,
    versionProvider = Version.class,
    description = "Builds the website, the cards to print and the files for Anki.",
    footer = {
      "",
      "Examples:",
      "  glossdeck build biology.txt -o public",
      "  glossdeck build decks --only site,pdf --paper letter -o public",
      "  glossdeck build   (all that glossdeck.yaml says)"
    })
final class BuildCommand implements Callable<Integer>, ConfiguredCommand {
  private static final double NANOS_PER_SECOND = 1e9;

  private final Terminal terminal;
  private final Map<String, String> environment;

  @Spec private CommandSpec spec;

  @Mixin private DecksParameter decks = new DecksParameter();

  @SuppressWarnings("UnusedVariable") // SettingsStrategy finds it by its name.
  @Mixin
  private SettingsOption settings = new SettingsOption();

  @Mixin private QuietOption quiet = new QuietOption();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "the folder to publish to; beside glossdeck.yaml the folder glossdeck as usual")
  private Optional<Path> output = Optional.empty();

  @Mixin private OutputsOption outputs = new OutputsOption();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private PagesOption pages = new PagesOption();

  @Mixin private TimestampOption timestamp = new TimestampOption();

  @Mixin private CacheOption cache = new CacheOption();

  @Mixin private IgnoreOption ignore = new IgnoreOption();

  @Mixin private DiagnosticsOption diagnostics = new DiagnosticsOption();

  @Mixin private SiteArguments site = new SiteArguments();

  @Mixin private PaperArguments paper = new PaperArguments();

  @Mixin private FrozenOption frozen = new FrozenOption();

  @Mixin private StrictOption strict = new StrictOption();

  @Option(
      names = "--replace",
      description = "publish although the folder holds what a build of other decks made")
  private boolean replaces;

  BuildCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    BuildOptions options = options();
    try {
      BuildResult result = new Build(options, this::step).runIfChanged();
      return finish(result, options.folder(), System.nanoTime() - start);
    } catch (IOException e) {
      terminal.clearStep();
      diagnostics.print(BuildResult.failed(Failures.unwritable(options.folder(), e)), terminal);
      return ExitStatus.FAILED;
    }
  }

  private void step(String step) {
    if (!quiet.isSet()) {
      terminal.step(step);
    }
  }

  private int finish(BuildResult result, Path folder, long nanos) {
    terminal.clearStep();
    Terminal summary = diagnostics.print(result, terminal);
    if (result.outcome() == Outcome.DONE && !quiet.isSet()) {
      String line =
          String.format(
              Locale.ROOT, "%s: %s in %.1f s", folder, result.summary(), nanos / NANOS_PER_SECOND);
      summary.out().println(line);
      result.notices().forEach(summary.out()::println);
    }
    boolean isRefused = strict.isSet() && result.count(Severity.WARNING) > 0;
    return isRefused && result.outcome() == Outcome.DONE
        ? ExitStatus.WRONG_DECK
        : CheckCommand.status(result);
  }

  @Override
  public BuildOptions options() throws IOException {
    diagnostics.check();
    return new BuildOptions(
        decks.paths(),
        folder(),
        outputs.names(),
        timestamp.in(environment),
        reading.options().withPages(pages.folder()),
        new OutputOptions(site.settings(), paper.options(environment)),
        cache.in(environment),
        frozen.isSet(),
        ignore.codes(),
        replaces);
  }

  private Path folder() {
    Path folder =
        output.orElseThrow(
            () -> wrong("Missing required option: '--output=DIR' (or a file glossdeck.yaml)"));
    if (folder.toString().isEmpty()) {
      throw wrong("--output: name a folder (. is the current one)");
    }
    return folder;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
