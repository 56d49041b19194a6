package dev.glossdeck.cli;

import dev.glossdeck.export.site.SiteExporter;
import dev.glossdeck.publish.BuildOptions;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.OutputOptions;
import dev.glossdeck.serve.FileChange;
import dev.glossdeck.serve.LiveSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;
  private final Map<String, String> environment;
  private final KeptServer server;

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

  ServeCommand(Terminal terminal, Map<String, String> environment, KeptServer server) {
    this.terminal = terminal;
    this.environment = environment;
    this.server = server;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Optional<Path> file = settings.file();
    Optional<FileChange> change =
        file.isPresent() ? Optional.of(FileChange.of(file.get())) : Optional.empty();
    BuildOptions options = options();
    new LiveSite(options, change, server.start(port, terminal), this::tell).run();
    return ExitStatus.AGAIN;
  }

  private void tell(BuildResult result) {
    terminal.print(result);
    if (result.outcome() == BuildResult.Outcome.DONE) {
      terminal.out().println(result.summary());
    }
  }

  /** The options of a site that has no folder. */
  BuildOptions options() throws IOException {
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
