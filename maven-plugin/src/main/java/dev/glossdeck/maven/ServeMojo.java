package dev.glossdeck.maven;

import dev.glossdeck.cli.HostedCommand;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.serve.FileChange;
import dev.glossdeck.serve.LiveSite;
import dev.glossdeck.serve.SiteServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the website in the browser while the decks are being written: it is built again after each
 * change, and open pages follow. Publishes nothing; to be run by hand, and stopped with Ctrl-C.
 */
@Mojo(name = "serve", threadSafe = true)
@SuppressWarnings("unused") // GoalSettings reads parameters by their names.
public final class ServeMojo extends OutputsMojo {
  /**
   * The port to take, 4173 as usual; another one if it is taken. Example: {@code
   * <port>8080</port>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.port", defaultValue = "4173")
  private int port;

  /** Made by Maven, which sets the parameters. */
  public ServeMojo() {}

  @Override
  String commandName() {
    return "serve";
  }

  @Override
  void execute(HostedCommand command) throws HostedCommand.Refusal, IOException {
    if (!session().getRequest().isInteractiveMode()) {
      getLog().info("Nothing is served: nobody is there to stop it (Maven runs in batch mode)");
      return;
    }
    int wanted =
        command.value("port").map(said -> Integer.parseInt(said.values().get(0))).orElse(0);
    try (SiteServer server = SiteServer.start(wanted)) {
      getLog().info(server.address() + " (stop with Ctrl-C)");
      follow(command, server);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Builds until the settings change, then with the new ones, for ever. */
  private void follow(HostedCommand first, SiteServer server)
      throws HostedCommand.Refusal, IOException, InterruptedException {
    Optional<Path> file = settingsFile();
    HostedCommand command = first;
    while (true) {
      Optional<FileChange> change =
          file.isPresent() ? Optional.of(FileChange.of(file.get())) : Optional.empty();
      new LiveSite(command.serve(), change, server, this::tell).run();
      command = mended(file.orElseThrow(), server);
    }
  }

  /** The settings once they are right. */
  private HostedCommand mended(Path file, SiteServer server) throws IOException {
    while (true) {
      FileChange change = FileChange.of(file);
      try {
        return command();
      } catch (HostedCommand.Refusal e) {
        e.diagnostics().forEach(this::log);
        server.show(e.diagnostics());
        change.await();
      }
    }
  }

  private void tell(BuildResult result) {
    result.shown().forEach(this::log);
    if (result.outcome() == BuildResult.Outcome.DONE) {
      getLog().info(result.summary());
    }
  }
}
