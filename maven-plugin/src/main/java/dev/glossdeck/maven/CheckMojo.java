package dev.glossdeck.maven;

import dev.glossdeck.cli.HostedCommand;
import dev.glossdeck.publish.Build;
import dev.glossdeck.publish.BuildResult;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Tells what is wrong with the decks and what could be better, and makes no output. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.PROCESS_RESOURCES, threadSafe = true)
@SuppressWarnings("unused") // GoalSettings reads parameters by their names.
public final class CheckMojo extends DeckMojo {
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

  /** Made by Maven, which sets the parameters. */
  public CheckMojo() {}

  @Override
  String commandName() {
    return "check";
  }

  @Override
  void execute(HostedCommand command)
      throws HostedCommand.Refusal, IOException, MojoExecutionException, MojoFailureException {
    BuildResult result = Build.check(command.check());
    report(result);
    getLog().info(result.summary() + " checked");
    result.notices().forEach(getLog()::info);
    judge(result, command);
  }
}
