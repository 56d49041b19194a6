package dev.glossdeck.maven;

import dev.glossdeck.cli.HostedCommand;
import dev.glossdeck.cli.ServeLoop;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.publish.BuildResult;
import java.io.IOException;
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
    try {
      new ServeLoop(settingsPlace(), this::command, new Told()).run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells the author in the log. */
  private final class Told implements ServeLoop.Listener {
    @Override
    public void started(String address, HostedCommand command) {
      getLog().info(address + " (stop with Ctrl-C)");
    }

    @Override
    public void changed(HostedCommand command) {
      ServeMojo.this.tell(command);
    }

    @Override
    public void found(Diagnostic diagnostic) {
      log(diagnostic);
    }

    @Override
    public void built(BuildResult result) {
      result.shown().forEach(ServeMojo.this::log);
      if (result.outcome() == BuildResult.Outcome.DONE) {
        getLog().info(result.summary());
      }
    }
  }
}
