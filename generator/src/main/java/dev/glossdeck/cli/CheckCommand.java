package dev.glossdeck.cli;

import dev.glossdeck.cli.setting.SettingsOption;
import dev.glossdeck.diagnostic.Severity;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.publish.Build;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.CheckOptions;
import dev.glossdeck.publish.SiteCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glossdeck check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    abbreviateSynopsis = true,
    versionProvider = Version.class,
    description = "Tells what is wrong with decks and writes no output.",
    footer = {
      "",
      "Examples:",
      "  glossdeck check biology.txt",
      "  glossdeck check --strict --diagnostics sarif decks > decks.sarif"
    })
final class CheckCommand implements Callable<Integer>, ConfiguredCommand {
  private final Terminal terminal;
  private final Map<String, String> environment;

  @Mixin private DecksParameter decks = new DecksParameter();

  @SuppressWarnings("UnusedVariable") // SettingsStrategy finds it by its name.
  @Mixin
  private SettingsOption settings = new SettingsOption();

  @Mixin private QuietOption quiet = new QuietOption();

  @Mixin private StrictOption strict = new StrictOption();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private PagesOption pages = new PagesOption();

  @Mixin private CacheOption cache = new CacheOption();

  @Mixin private FrozenOption frozen = new FrozenOption();

  @Mixin private IgnoreOption ignore = new IgnoreOption();

  @Mixin private DiagnosticsOption diagnostics = new DiagnosticsOption();

  @Option(
      names = "--site",
      paramLabel = "DIR",
      description = "check the links of a published folder, and no decks")
  private Optional<Path> site = Optional.empty();

  CheckCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException {
    diagnostics.check();
    return site.isPresent() ? finish(SiteCheck.check(site.get())) : finish(Build.check(options()));
  }

  @Override
  public CheckOptions options() {
    diagnostics.check();
    return new CheckOptions(
        decks.paths(),
        reading.options().withPages(pages.folder()),
        cache.in(environment),
        frozen.isSet(),
        ignore.codes());
  }

  private int finish(BuildResult result) {
    Terminal summary = diagnostics.print(result, terminal);
    if (result.outcome() != BuildResult.Outcome.DONE) {
      return status(result);
    }
    long warnings = result.count(Severity.WARNING);
    if (!quiet.isSet()) {
      summary.out().println(result.summary() + ", " + new Figure((int) warnings, "warnings"));
      result.notices().forEach(summary.out()::println);
    }
    return strict.isSet() && warnings > 0 ? ExitStatus.WRONG_DECK : ExitStatus.DONE;
  }

  static int status(BuildResult result) {
    return switch (result.outcome()) {
      case DONE -> ExitStatus.DONE;
      case WRONG_DECK -> ExitStatus.WRONG_DECK;
      case UNREADABLE -> ExitStatus.FAILED;
    };
  }
}
