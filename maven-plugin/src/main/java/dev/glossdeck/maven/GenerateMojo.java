package dev.glossdeck.maven;

import dev.glossdeck.export.site.theme.SiteSettings;
import dev.glossdeck.publish.Build;
import dev.glossdeck.publish.BuildOptions;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.OutputOptions;
import dev.glossdeck.publish.source.Failures;
import dev.glossdeck.publish.source.Timestamps;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Builds the website, the cards to print and the files for Anki. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.PREPARE_PACKAGE, threadSafe = true)
public final class GenerateMojo extends PaperMojo {
  /** The folder to publish to. */
  @Parameter(
      property = "glossdeck.outputDirectory",
      defaultValue = "${project.build.directory}/glossdeck",
      required = true)
  private File outputDirectory;

  /** The outputs to make, as --only names them; unless set, those that a build makes by default. */
  @Parameter(property = "glossdeck.only")
  private Set<String> only = Set.of();

  /** The time that outputs carry, in ISO 8601; the decks' newest modification time unless set. */
  @Parameter(property = "glossdeck.timestamp", defaultValue = "${project.build.outputTimestamp}")
  private String timestamp;

  /** Whether a deck without a lock, or with one that is out of date, fails the build. */
  @Parameter(property = "glossdeck.frozen", defaultValue = "false")
  private boolean frozen;

  /** Whether a warning fails the build, too, after the outputs are published. */
  @Parameter(property = "glossdeck.strict", defaultValue = "false")
  private boolean strict;

  /** Whether to publish although the folder holds what a build of other decks made. */
  @Parameter(property = "glossdeck.replace", defaultValue = "false")
  private boolean replace;

  /** Made by Maven, which sets the parameters. */
  public GenerateMojo() {}

  @Override
  void execute(List<Path> paths) throws MojoExecutionException, MojoFailureException {
    BuildOptions options = options(paths);
    try {
      BuildResult result = new Build(options, step -> getLog().debug(step)).runIfChanged();
      report(result);
      getLog().info(outputDirectory + ": " + result.summary());
      result.notices().forEach(getLog()::info);
      if (strict) {
        requireNoWarning(result);
      }
    } catch (IOException e) {
      throw new MojoExecutionException(
          "Not published: " + Failures.unwritable(outputDirectory.toPath(), e), e);
    }
  }

  private BuildOptions options(List<Path> paths) throws MojoExecutionException {
    try {
      return new BuildOptions(
          paths,
          outputDirectory.toPath(),
          only,
          time(),
          reading(),
          new OutputOptions(SiteSettings.NONE, pdfOptions()),
          cache(),
          frozen,
          ignored(),
          replace);
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(e.getMessage());
    }
  }

  /** A single letter switches reproducible builds off (Maven, "Reproducible Builds"). */
  private Optional<Instant> time() {
    Optional<String> given = Optional.ofNullable(timestamp).filter(time -> time.length() > 1);
    return Timestamps.of(given, Optional.ofNullable(System.getenv("SOURCE_DATE_EPOCH")));
  }
}
