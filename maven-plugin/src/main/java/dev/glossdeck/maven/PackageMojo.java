package dev.glossdeck.maven;

import dev.glossdeck.output.PublishedFolder;
import dev.glossdeck.publish.SiteArchive;
import dev.glossdeck.publish.source.Failures;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Attaches what {@code generate} published to the project, so that it is installed and deployed
 * with it: a zip of the site under the classifier {@code site}, and each download under its name,
 * such as {@code cards-1.0-biology.pdf} and {@code cards-1.0-biology.apkg}.
 */
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PackageMojo extends AbstractMojo {
  /**
   * The folder that was published to. Example: {@code
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
   * Whether to do nothing. Example: {@code <skip>true</skip>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  private final MavenProjectHelper helper;

  /**
   * Made by Maven, which sets the parameters.
   *
   * @param helper attaches files
   */
  @Inject
  public PackageMojo(MavenProjectHelper helper) {
    this.helper = helper;
  }

  @Override
  public void execute() throws MojoExecutionException {
    if (skip) {
      getLog().info("Glossdeck is skipped");
      return;
    }
    Path folder = outputDirectory.toPath();
    try {
      List<Path> files = PublishedFolder.publishedFiles(folder);
      if (files.isEmpty()) {
        getLog().info("Nothing is attached: nothing was published to " + folder);
        return;
      }
      attach(new SiteArchive(folder, files));
    } catch (IOException e) {
      throw new MojoExecutionException("Nothing is attached: " + Failures.reason(e), e);
    }
  }

  private void attach(SiteArchive archive) throws IOException {
    Path zip =
        Path.of(project.getBuild().getDirectory(), project.getBuild().getFinalName() + "-site.zip");
    archive.write(zip);
    attach("zip", "site", zip);
    archive.downloads().forEach(one -> attach(one.type(), one.classifier(), one.file()));
  }

  private void attach(String type, String classifier, Path file) {
    getLog().info("Attached " + classifier + " (" + type + "): " + file);
    helper.attachArtifact(project, type, classifier, file.toFile());
  }
}
