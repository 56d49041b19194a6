package dev.glossdeck.maven;

import dev.glossdeck.export.site.SiteExporter;
import dev.glossdeck.output.TemporaryFolder;
import dev.glossdeck.publish.BuildOptions;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.OutputOptions;
import dev.glossdeck.publish.source.Failures;
import dev.glossdeck.serve.LiveSite;
import dev.glossdeck.serve.SiteServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the website in the browser while the decks are being written: it is built again after each
 * change, and open pages follow. Publishes nothing; to be run by hand, and stopped with Ctrl-C.
 */
@Mojo(name = "serve", threadSafe = true)
public final class ServeMojo extends DeckMojo {
  /** The port to take; another one if it is taken. */
  @Parameter(property = "glossdeck.port", defaultValue = "4173")
  private int port;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  /** Made by Maven, which sets the parameters. */
  public ServeMojo() {}

  @Override
  void execute(List<Path> paths) throws MojoExecutionException {
    if (!session.getRequest().isInteractiveMode()) {
      getLog().info("Nothing is served: nobody is there to stop it (Maven runs in batch mode)");
      return;
    }
    try (TemporaryFolder folder = TemporaryFolder.make();
        SiteServer server = SiteServer.start(folder.path().resolve("site"), port)) {
      getLog().info(server.address() + " (stop with Ctrl-C)");
      BuildOptions options = options(paths, folder.path().resolve("site"));
      new LiveSite(options, Optional.empty(), server, this::tell).run();
    } catch (IOException e) {
      throw new MojoExecutionException("Not served: " + Failures.reason(e), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void tell(BuildResult result) {
    result.shown().forEach(this::log);
    if (result.outcome() == BuildResult.Outcome.DONE) {
      getLog().info(result.summary());
    }
  }

  private BuildOptions options(List<Path> paths, Path folder) throws MojoExecutionException {
    return new BuildOptions(
        paths,
        folder,
        Set.of(SiteExporter.FORMAT.name()),
        Optional.empty(),
        reading(),
        OutputOptions.USUAL,
        cache(),
        false,
        ignored(),
        true);
  }
}
