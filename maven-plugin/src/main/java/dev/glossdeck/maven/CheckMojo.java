package dev.glossdeck.maven;

import dev.glossdeck.publish.Build;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.CheckOptions;
import dev.glossdeck.publish.source.Failures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Tells what is wrong with the decks and what could be better, and makes no output. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends DeckMojo {
  /** Whether a deck without a lock, or with one that is out of date, fails the build. */
  @Parameter(property = "glossdeck.frozen", defaultValue = "false")
  private boolean frozen;

  /** Whether a warning fails the build, too. */
  @Parameter(property = "glossdeck.strict", defaultValue = "false")
  private boolean strict;

  /** Made by Maven, which sets the parameters. */
  public CheckMojo() {}

  @Override
  void execute(List<Path> paths) throws MojoExecutionException, MojoFailureException {
    try {
      BuildResult result =
          Build.check(new CheckOptions(paths, reading(), cache(), frozen, ignored()));
      report(result);
      getLog().info(result.summary() + " checked");
      result.notices().forEach(getLog()::info);
      if (strict) {
        requireNoWarning(result);
      }
    } catch (IOException e) {
      throw new MojoExecutionException("Not checked: " + Failures.reason(e), e);
    }
  }
}
