package dev.glossdeck.maven;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Severity;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.ReportFile;
import dev.glossdeck.publish.UserFolders;
import dev.glossdeck.publish.source.Failures;
import dev.glossdeck.read.ReadOptions;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** The parameters of all goals that read decks. */
abstract class DeckMojo extends AbstractMojo {
  /** Decks and folders of decks; {@code src/main/decks} unless set. */
  @Parameter(property = "glossdeck.decks")
  private List<File> decks = List.of();

  @Parameter(defaultValue = "${project.basedir}/src/main/decks", readonly = true, required = true)
  private File usualFolder;

  /** The columns of delimited decks from left to right, for decks that do not name them. */
  @Parameter(property = "glossdeck.columns")
  private List<String> columns = List.of();

  /** Whether their first record names the columns: {@code true}, {@code false} or {@code auto}. */
  @Parameter(property = "glossdeck.heading", defaultValue = "auto")
  private String heading = "auto";

  /** Names of files in folders that are no decks, such as todo.txt, *.md or drafts/**. */
  @Parameter(property = "glossdeck.excludes")
  private List<String> excludes = List.of();

  /** The encoding of delimited and Markdown decks that are not in UTF-8, such as windows-1252. */
  @Parameter(property = "glossdeck.encoding")
  private String encoding;

  /** The folder that keeps typeset formulas; in the user's cache folder unless set. */
  @Parameter(property = "glossdeck.cacheDirectory")
  private File cacheDirectory;

  /** The codes of warnings that are not told, such as near-duplicate. */
  @Parameter(property = "glossdeck.ignore")
  private List<String> ignore = List.of();

  /** A file to write the diagnostics to for other programs; its ending is .json or .sarif. */
  @Parameter(property = "glossdeck.diagnosticsFile")
  private File diagnosticsFile;

  /** The folder that the paths in SARIF are relative to. */
  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
  private File root;

  /** Whether to do nothing. */
  @Parameter(property = "glossdeck.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Glossdeck is skipped");
    } else if (decks.isEmpty() && !Files.exists(usualFolder.toPath())) {
      getLog().info("No decks: there is no folder " + usualFolder);
    } else {
      execute(decks.isEmpty() ? List.of(usualFolder.toPath()) : paths());
    }
  }

  /**
   * Does the goal's work.
   *
   * @param paths decks and folders, at least one
   */
  abstract void execute(List<Path> paths) throws MojoExecutionException, MojoFailureException;

  /** Logs a result and fails the build if the decks are wrong. */
  final void report(BuildResult result) throws MojoExecutionException, MojoFailureException {
    writeReport(result);
    result.shown().forEach(this::log);
    result.more().ifPresent(getLog()::warn);
    long errors = result.count(Severity.ERROR);
    switch (result.outcome()) {
      case DONE -> {}
      case WRONG_DECK ->
          throw new MojoFailureException(
              new Figure((int) errors, "errors") + " in the decks; nothing was published");
      case UNREADABLE ->
          throw new MojoExecutionException("Nothing was done: " + result.diagnostics().get(0));
    }
  }

  /** Fails the build if there are warnings. */
  static void requireNoWarning(BuildResult result) throws MojoFailureException {
    long warnings = result.count(Severity.WARNING);
    if (warnings > 0) {
      throw new MojoFailureException(new Figure((int) warnings, "warnings") + " in the decks");
    }
  }

  private void writeReport(BuildResult result) throws MojoExecutionException {
    if (diagnosticsFile == null) {
      return;
    }
    try {
      ReportFile.of(diagnosticsFile.toPath()).write(result.diagnostics(), root.toPath());
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("glossdeck.diagnosticsFile: " + e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException("Not written: " + Failures.reason(e), e);
    }
  }

  /** The codes of warnings that are not told. */
  final Set<String> ignored() throws MojoExecutionException {
    for (String code : ignore) {
      Optional<DiagnosticCode.Refusal> refusal = DiagnosticCode.refusal(code);
      if (refusal.isPresent()) {
        throw new MojoExecutionException(
            "glossdeck.ignore: " + refusal.get().problem() + " (" + refusal.get().remedy() + ")");
      }
    }
    return new LinkedHashSet<>(ignore);
  }

  /** The options for reading decks. */
  final ReadOptions reading() throws MojoExecutionException {
    try {
      Optional<Charset> charset = Optional.ofNullable(encoding).map(Charset::forName);
      excludes.forEach(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob));
      return new ReadOptions(columns, headingOption(), excludes, charset);
    } catch (PatternSyntaxException e) {
      throw new MojoExecutionException("glossdeck.excludes: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException(
          "glossdeck.encoding: there is no \"" + encoding + "\" (write such as windows-1252)");
    }
  }

  /** The folder of typeset formulas, if the user has a place for it. */
  final Optional<Path> cache() {
    return Optional.ofNullable(cacheDirectory)
        .map(File::toPath)
        .or(() -> UserFolders.cache(System.getenv(), System.getProperty("os.name")));
  }

  private Optional<Boolean> headingOption() throws MojoExecutionException {
    return switch (heading) {
      case "auto" -> Optional.empty();
      case "true", "false" -> Optional.of(Boolean.valueOf(heading));
      default ->
          throw new MojoExecutionException(
              "glossdeck.heading: \"" + heading + "\" (write auto, true or false)");
    };
  }

  private List<Path> paths() {
    return decks.stream().map(File::toPath).toList();
  }

  /** Logs what the author should know. */
  final void log(Diagnostic diagnostic) {
    switch (diagnostic.severity()) {
      case ERROR -> getLog().error(diagnostic.toString());
      case WARNING -> getLog().warn(diagnostic.toString());
      case NOTE -> getLog().info(diagnostic.toString());
    }
  }
}
