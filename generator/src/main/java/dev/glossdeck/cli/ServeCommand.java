package dev.glossdeck.cli;

import dev.glossdeck.cli.setting.SettingsOption;
import dev.glossdeck.cli.setting.SettingsSources;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.export.site.SiteExporter;
import dev.glossdeck.publish.BuildOptions;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.OutputOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code glossdeck serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    abbreviateSynopsis = true,
    versionProvider = Version.class,
    description =
        "Shows the website in the browser while the decks are being written: it is built again after"
            + " each change, and open pages follow. It publishes nothing; stop it with Ctrl-C.",
    footer = {
      "",
      "Examples:",
      "  glossdeck serve biology.txt",
      "  glossdeck serve decks --only site,pdf --port 8080"
    })
final class ServeCommand implements Callable<Integer>, ConfiguredCommand {
  private static final int LAST_PORT = 65_535;

  private final Terminal terminal;
  private final Map<String, String> environment;

  @Spec private CommandSpec spec;

  @Mixin private DecksParameter decks = new DecksParameter();

  @Mixin private SettingsOption settings = new SettingsOption();

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "4173",
      description = "the port to take, ${DEFAULT-VALUE} as usual; another one if it is taken")
  private int port;

  @Mixin private OutputsOption outputs = new OutputsOption();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private PagesOption pages = new PagesOption();

  @Mixin private TimestampOption timestamp = new TimestampOption();

  @Mixin private CacheOption cache = new CacheOption();

  @Mixin private IgnoreOption ignore = new IgnoreOption();

  @Mixin private SiteArguments site = new SiteArguments();

  @Mixin private PaperArguments paper = new PaperArguments();

  ServeCommand(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try {
      new ServeLoop(settings.place(), this::read, new Told()).run();
      return ExitStatus.DONE;
    } catch (HostedCommand.Refusal e) {
      if (e.diagnostics().isEmpty()) {
        throw new ParameterException(spec.commandLine(), e.getMessage(), e);
      }
      e.diagnostics().forEach(terminal::print);
      return ExitStatus.USAGE;
    }
  }

  /** What was typed, with the settings of the file as it is now. */
  private HostedCommand read() throws HostedCommand.Refusal, IOException {
    Optional<Path> file = settings.file();
    return HostedCommand.of(
        new HostedCommand.Request(
            spec.name(),
            List.of(SettingsSources.typed(spec.commandLine().getParseResult())),
            file.map(path -> SettingsSources.usual(path, spec)).orElse(Map.of()),
            file,
            environment));
  }

  /** Tells the author on the terminal. */
  private final class Told implements ServeLoop.Listener {
    @Override
    public void started(String address, HostedCommand command) {
      changed(command);
      terminal.out().println(address + " (stop with Ctrl-C)");
    }

    @Override
    public void changed(HostedCommand command) {
      command.warnings().forEach(terminal::print);
      if (settings.isVerbose()) {
        command.told().forEach(terminal.err()::println);
      }
    }

    @Override
    public void found(Diagnostic diagnostic) {
      terminal.print(diagnostic);
    }

    @Override
    public void built(BuildResult result) {
      terminal.print(result);
      if (result.outcome() == BuildResult.Outcome.DONE) {
        terminal.out().println(result.summary());
      }
    }
  }

  /** The port to take; 0 for any. */
  int port() {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port: write a number from 0 (any port) to " + LAST_PORT);
    }
    return port;
  }

  /** The options of a site that has no folder. */
  @Override
  public BuildOptions options() throws IOException {
    port();
    Set<String> names = outputs.names();
    return new BuildOptions(
        decks.paths(),
        Path.of(""),
        names.isEmpty() ? Set.of(SiteExporter.FORMAT.name()) : names,
        timestamp.in(environment),
        reading.options().withPages(pages.folder()),
        new OutputOptions(site.settings(), paper.options(environment)),
        cache.in(environment),
        false,
        ignore.codes(),
        true);
  }
}
