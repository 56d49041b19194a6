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

/** Tells what is wrong with the decks and writes no output. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends DeckMojo {

  /** Made by Maven, which sets the parameters. */
  public CheckMojo() {}

  @Override
  void execute(List<Path> paths) throws MojoExecutionException, MojoFailureException {
    try {
      BuildResult result = Build.check(paths, reading(), cache());
      report(result);
      getLog().info(result.summary() + " checked");
    } catch (IOException e) {
      throw new MojoExecutionException("Not checked: " + Failures.reason(e), e);
    }
  }
}
