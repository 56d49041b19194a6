package dev.glossdeck.cli;

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
    versionProvider = Version.class,
    description = "Builds the website, the cards to print and the files for Anki.")
final class BuildCommand implements Callable<Integer> {
  private static final double NANOS_PER_SECOND = 1e9;

  private final Terminal terminal;
  private final Map<String, String> environment;

  @Spec private CommandSpec spec;

  @Mixin private DecksParameter decks = new DecksParameter();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "the folder to publish to")
  private Path folder = Path.of("");

  @Mixin private OutputsOption outputs = new OutputsOption();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private TimestampOption timestamp = new TimestampOption();

  @Mixin private CacheOption cache = new CacheOption();

  @Mixin private IgnoreOption ignore = new IgnoreOption();

  @Mixin private DiagnosticsOption diagnostics = new DiagnosticsOption();

  @Mixin private SiteArguments site = new SiteArguments();

  @Mixin private PaperArguments paper = new PaperArguments();

  @Mixin private FrozenOption frozen = new FrozenOption();

  @Option(
      names = "--replace",
      description = "publish although the folder holds what a build of other decks made")
  private boolean replaces;

  BuildCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() {
    long start = System.nanoTime();
    try {
      BuildOptions options = options();
      BuildResult result = new Build(options, terminal::step).run();
      return finish(result, System.nanoTime() - start);
    } catch (IOException e) {
      terminal.clearStep();
      diagnostics.print(BuildResult.failed(Failures.unwritable(folder, e)), terminal);
      return ExitStatus.FAILED;
    }
  }

  private int finish(BuildResult result, long nanos) {
    terminal.clearStep();
    Terminal summary = diagnostics.print(result, terminal);
    if (result.outcome() == Outcome.DONE) {
      summary.out().println(summary(result, nanos / NANOS_PER_SECOND));
      result.notices().forEach(summary.out()::println);
    }
    return CheckCommand.status(result);
  }

  private BuildOptions options() throws IOException {
    diagnostics.check();
    if (folder.toString().isEmpty()) {
      throw wrong("--output: name a folder (. is the current one)");
    }
    return new BuildOptions(
        decks.paths(),
        folder,
        outputs.names(),
        timestamp.in(environment),
        reading.options(),
        new OutputOptions(site.settings(), paper.options(environment)),
        cache.in(environment),
        frozen.isSet(),
        ignore.codes(),
        replaces);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private String summary(BuildResult result, double seconds) {
    return String.format(Locale.ROOT, "%s: %s in %.1f s", folder, result.summary(), seconds);
  }
}
