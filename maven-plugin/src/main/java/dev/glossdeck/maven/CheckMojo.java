package dev.glossdeck.maven;

import dev.glossdeck.build.Build;
import dev.glossdeck.build.BuildResult;
import dev.glossdeck.build.Failures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Tells what is wrong with the decks and writes no output. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends DeckMojo {
  /** Whether a deck without a lock, or with one that is out of date, fails the build. */
  @Parameter(property = "glossdeck.frozen", defaultValue = "false")
  private boolean frozen;

  /** Made by Maven, which sets the parameters. */
  public CheckMojo() {}

  @Override
  void execute(List<Path> paths) throws MojoExecutionException, MojoFailureException {
    try {
      BuildResult result = Build.check(paths, reading(), cache(), frozen);
      report(result);
      getLog().info(result.summary() + " checked");
      result.notices().forEach(getLog()::info);
    } catch (IOException e) {
      throw new MojoExecutionException("Not checked: " + Failures.reason(e), e);
    }
  }
}
