package dev.glossdeck.maven;

import dev.glossdeck.cli.HostedCommand;
import dev.glossdeck.cli.setting.SaidSetting;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Severity;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.publish.BuildResult;
import dev.glossdeck.publish.ReportFile;
import dev.glossdeck.publish.source.Failures;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * The parameters of all goals that read decks. They are the options of the command line, and a
 * settings file counts for what neither the command line nor the POM sets.
 */
@SuppressWarnings("unused") // GoalSettings reads parameters by their names.
abstract class DeckMojo extends AbstractMojo {
  /**
   * Decks and folders of decks; src/main/decks as usual. Example: {@code
   * <decks><deck>biology.txt</deck></decks>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.decks")
  private List<File> decks = List.of();

  /**
   * A file of settings, which paths in it are relative to; glossdeck.yaml beside the POM as usual.
   * Example: {@code <settings>cards/glossdeck.yaml</settings>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.settings", defaultValue = "${project.basedir}/glossdeck.yaml")
  private File settings;

  /**
   * The columns of delimited text and spreadsheets from left to right, such as
   * Front,Back,Example,Tags; an empty name keeps a column as a field. Example: {@code
   * <columns><column>Front</column><column>Back</column><column>Tags</column></columns>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.columns")
  private List<String> columns = List.of();

  /**
   * Whether the first record of delimited text and spreadsheets names the columns; as it looks
   * unless said. Example: {@code <heading>true</heading>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.heading")
  private Boolean heading;

  /**
   * Leave out files of these names in folders, such as todo.txt, *.md or drafts/**; may be
   * repeated. Example: {@code <excludes><exclude>drafts/**</exclude></excludes>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.excludes")
  private List<String> excludes = List.of();

  /**
   * The encoding of text and Markdown that is not in UTF-8, such as windows-1252; delimited text
   * says the same by #encoding. Example: {@code <encoding>windows-1252</encoding>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.encoding")
  private String encoding;

  /**
   * Settings of decks that lack them, such as lang=en, question-lang=fr or field-lang.Example=fr,
   * and tags for all, such as tags=exam; may be repeated. Example: {@code
   * <defaults><default>lang=fr</default></defaults>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.defaults")
  private List<String> defaults = List.of();

  /**
   * A folder of pages in Markdown, such as a syllabus, an imprint or a guide. As usual
   * src/main/pages, if it exists. Example: {@code <pages>src/site/pages</pages>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.pages")
  private File pages;

  /**
   * Keep typeset formulas there; in the user's cache folder as usual. Example: {@code
   * <cacheDirectory>target/cache</cacheDirectory>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.cacheDirectory")
  private File cacheDirectory;

  /**
   * Keep no typeset formulas, and use none. Example: {@code <noCache>true</noCache>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.noCache", defaultValue = "false")
  private boolean noCache;

  /**
   * Do not tell warnings of these codes, which stand in brackets at their ends; a deck does the
   * same by its setting lint. Example: {@code <ignore><code>near-duplicate</code></ignore>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.ignore")
  private List<String> ignore = List.of();

  /**
   * A file to write the diagnostics to for other programs; its ending is .json or .sarif. Example:
   * {@code <diagnosticsFile>target/decks.sarif</diagnosticsFile>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.diagnosticsFile")
  private File diagnosticsFile;

  /**
   * Whether to do nothing. Example: {@code <skip>true</skip>}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "glossdeck.skip", defaultValue = "false")
  private boolean skip;

  @Parameter(defaultValue = "${project.basedir}/glossdeck.yaml", readonly = true, required = true)
  private File usualSettings;

  @Parameter(defaultValue = "${project.basedir}/src/main/decks", readonly = true, required = true)
  private File usualFolder;

  @Parameter(defaultValue = "${project.basedir}/src/main/pages", readonly = true, required = true)
  private File usualPages;

  /** The folder that the paths in SARIF are relative to. */
  @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true, required = true)
  private File root;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip || Boolean.parseBoolean(session.getUserProperties().getProperty("glossdeck.skip"))) {
      getLog().info("Glossdeck is skipped");
      return;
    }
    try {
      HostedCommand command = command();
      tell(command);
      boolean isUsual =
          command.value("decks").filter(said -> said.place().equals(SaidSetting.USUAL)).isPresent();
      if (isUsual && !Files.exists(usualFolder.toPath())) {
        getLog().info("No decks: there is no folder " + usualFolder);
      } else {
        execute(command);
      }
    } catch (HostedCommand.Refusal e) {
      throw refused(e);
    } catch (IOException e) {
      throw new MojoExecutionException("Nothing was done: " + Failures.reason(e), e);
    }
  }

  /** Logs where each setting comes from, and what may be wrong with the file. */
  final void tell(HostedCommand command) {
    command.told().forEach(line -> getLog().debug(line));
    command.warnings().forEach(this::log);
  }

  /** The command that the goal is. */
  abstract String commandName();

  /**
   * Does the goal's work.
   *
   * @param command its settings
   * @throws HostedCommand.Refusal if a setting is wrong
   * @throws IOException if a file cannot be read
   */
  abstract void execute(HostedCommand command)
      throws HostedCommand.Refusal, IOException, MojoExecutionException, MojoFailureException;

  /** The settings as they are now: those of the file may change. */
  final HostedCommand command() throws HostedCommand.Refusal, IOException {
    GoalSettings own = GoalSettings.of(this, execution, session);
    Map<String, SaidSetting> usual = new HashMap<>(own.usual());
    usual.putIfAbsent("decks", new SaidSetting(List.of(usualFolder.getPath()), SaidSetting.USUAL));
    if (usualPages.isDirectory()) {
      usual.putIfAbsent("pages", new SaidSetting(List.of(usualPages.getPath()), SaidSetting.USUAL));
    }
    return HostedCommand.of(
        new HostedCommand.Request(
            commandName(), own.said(), usual, settingsFile(), System.getenv()));
  }

  /** The place of the settings file, which need not exist. */
  final Path settingsPlace() {
    return settings.toPath();
  }

  /** The settings file, if there is one; a file that was named has to be there. */
  private Optional<Path> settingsFile() {
    boolean isNamed = !settings.equals(usualSettings);
    return Optional.of(settings.toPath()).filter(file -> isNamed || Files.exists(file));
  }

  final MavenSession session() {
    return session;
  }

  /** The failure of settings that are wrong; those of the file are logged at their places. */
  private MojoExecutionException refused(HostedCommand.Refusal refusal) {
    if (refusal.diagnostics().isEmpty()) {
      return new MojoExecutionException(GoalSettings.inPom(refusal.getMessage()));
    }
    refusal.diagnostics().forEach(this::log);
    return new MojoExecutionException(
        new Figure(refusal.diagnostics().size(), "errors") + " in the settings");
  }

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

  /** Fails the build if there are warnings and they count. */
  static void judge(BuildResult result, HostedCommand command) throws MojoFailureException {
    long warnings = result.count(Severity.WARNING);
    if (command.isSet("strict") && warnings > 0) {
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

  /** Logs what the author should know. */
  final void log(Diagnostic diagnostic) {
    switch (diagnostic.severity()) {
      case ERROR -> getLog().error(diagnostic.toString());
      case WARNING -> getLog().warn(diagnostic.toString());
      case NOTE -> getLog().info(diagnostic.toString());
    }
  }
}
