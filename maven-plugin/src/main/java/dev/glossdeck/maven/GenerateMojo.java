package dev.glossdeck.maven;

import dev.glossdeck.cli.HostedCommand;
import dev.glossdeck.publish.Build;
import dev.glossdeck.publish.BuildOptions;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.source.Failures;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Builds the website, the cards to print and the files for Anki. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
@SuppressWarnings("unused") // GoalSettings reads parameters by their names.
public final class GenerateMojo extends OutputsMojo {
  /**
   * The folder to publish to. Example: {@code
   * <outputDirectory>${project.build.directory}/cards</outputDirectory>}.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "glossdeck.outputDirectory",
      defaultValue = "${project.build.directory}/glossdeck",
      required = true)
  private File outputDirectory;

  /**
   * Fail if a deck has no lock, or one that is out of date. Example: {@code <frozen>true</frozen>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.frozen", defaultValue = "false")
  private boolean frozen;

  /**
   * Fail for a warning, too. Example: {@code <strict>true</strict>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.strict", defaultValue = "false")
  private boolean strict;

  /**
   * Publish although the folder holds what a build of other decks made. Example: {@code
   * <replace>true</replace>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.replace", defaultValue = "false")
  private boolean replace;

  /** Made by Maven, which sets the parameters. */
  public GenerateMojo() {}

  @Override
  String commandName() {
    return "build";
  }

  @Override
  void execute(HostedCommand command)
      throws HostedCommand.Refusal, IOException, MojoExecutionException, MojoFailureException {
    BuildOptions options = command.build();
    try {
      BuildResult result = new Build(options, step -> getLog().debug(step)).runIfChanged();
      report(result);
      getLog().info(options.folder() + ": " + result.summary());
      result.notices().forEach(getLog()::info);
      judge(result, command);
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Not published: " + Failures.unwritable(options.folder(), e), e);
    }
  }
}
