package dev.glossdeck.maven;

import dev.glossdeck.publish.Starter;
import dev.glossdeck.publish.source.Failures;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Starts a site in a folder: a deck, its settings, a POM, and a workflow that checks the decks and
 * publishes them to GitHub Pages. Replaces no file; to be run by hand, without a project.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {
  /**
   * The folder to start in. Example: {@code -Dglossdeck.directory=biology}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.directory", required = true)
  private File directory;

  @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
  private String version;

  /** Made by Maven, which sets the parameters. */
  public InitMojo() {}

  @Override
  public void execute() throws MojoExecutionException {
    Starter starter = new Starter(true, version);
    try {
      starter.write(directory.toPath());
    } catch (IOException e) {
      throw new MojoExecutionException("Nothing was started: " + Failures.reason(e), e);
    }
    starter.paths().forEach(path -> getLog().info(new File(directory, path).toString()));
    getLog().info("Go on with");
    starter.next(directory.toPath()).forEach(getLog()::info);
  }
}
