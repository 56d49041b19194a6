package dev.glossdeck.cli;

import dev.glossdeck.cli.setting.SaidSetting;
import dev.glossdeck.cli.setting.SettingsArguments;
import dev.glossdeck.cli.setting.SettingsSources;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.publish.BuildOptions;
import dev.glossdeck.publish.CheckOptions;
import dev.glossdeck.publish.StampOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * A command of the tool within another program, such as a Maven build, which says its settings in
 * its own way. They mean what the options of the command mean, and a settings file counts for all
 * that the program does not say.
 */
public final class HostedCommand {
  private final SettingsArguments arguments;
  private final CommandSpec command;
  private final Supplier<List<Diagnostic>> errors;
  private final List<Diagnostic> warnings;

  /**
   * A command and the settings that a program gives it.
   *
   * @param command its name, such as {@code build}
   * @param said the settings of the program by option without dashes, a map for each place in order
   *     of precedence
   * @param usual the defaults, for what neither the program nor the file sets
   * @param file the settings file, if there is one
   * @param environment the variables that the command may read
   */
  public record Request(
      String command,
      List<Map<String, SaidSetting>> said,
      Map<String, SaidSetting> usual,
      Optional<Path> file,
      Map<String, String> environment) {
    /** Copies the lists. */
    public Request {
      said = List.copyOf(said);
      usual = Map.copyOf(usual);
      environment = Map.copyOf(environment);
    }
  }

  /** Settings that no command can have. */
  public static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    private Refusal(String message, List<Diagnostic> diagnostics) {
      super(message);
      this.diagnostics = diagnostics;
    }

    /**
     * The errors in the settings file.
     *
     * @return errors at their places; empty if the error is the program's, which the message tells
     */
    public List<Diagnostic> diagnostics() {
      return diagnostics;
    }
  }

  private HostedCommand(
      SettingsArguments arguments,
      CommandSpec command,
      Supplier<List<Diagnostic>> errors,
      List<Diagnostic> warnings) {
    this.arguments = arguments;
    this.command = command;
    this.errors = errors;
    this.warnings = warnings;
  }

  /**
   * Chooses the settings of a command.
   *
   * @param request the command and its settings
   * @throws Refusal if a setting of the file or of the program is wrong
   * @throws IOException if the file cannot be read
   */
  public static HostedCommand of(Request request) throws Refusal, IOException {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Terminal terminal = new Terminal(nowhere, nowhere, false, false);
    Commands commands = new Commands(terminal, request.environment());
    CommandLine tool = commands.withAll();
    CommandSpec command = tool.getSubcommands().get(request.command()).getCommandSpec();
    List<Map<String, SaidSetting>> places = new ArrayList<>(request.said());
    Diagnostics wrong = new Diagnostics();
    if (request.file().isPresent()) {
      places.add(SettingsSources.read(request.file().get(), tool, command, wrong));
    }
    places.add(request.usual());
    Supplier<List<Diagnostic>> errors =
        () -> SettingsTrial.errors(commands::withAll, command, places);
    if (wrong.hasErrors()) {
      wrong.addAll(errors.get());
      throw new Refusal("the settings are wrong", wrong.sorted());
    }
    SettingsArguments arguments = SettingsArguments.of(command, places);
    HostedCommand hosted = new HostedCommand(arguments, command, errors, wrong.sorted());
    hosted.guarded(() -> tool.parseArgs(arguments.all().toArray(String[]::new)));
    return hosted;
  }

  /** What the settings file may not mean as it says it. */
  public List<Diagnostic> warnings() {
    return warnings;
  }

  /** Describes each setting in effect and its origin, a line each. */
  public List<String> told() {
    return arguments.told();
  }

  /**
   * The effective value of a setting.
   *
   * @param key the option without dashes, or {@code decks}
   * @return empty if no place has one
   */
  public Optional<SaidSetting> value(String key) {
    return arguments.value(key);
  }

  /**
   * Whether an option without a value is set.
   *
   * @param key the option without dashes
   */
  public boolean isSet(String key) {
    return value(key).filter(said -> said.values().contains("true")).isPresent();
  }

  /**
   * The options of {@code build}.
   *
   * @throws Refusal if one cannot be understood
   * @throws IOException if the profile of a printer cannot be read
   */
  public BuildOptions build() throws Refusal, IOException {
    return guarded(() -> ((BuildCommand) command.userObject()).options());
  }

  /**
   * The options of {@code check}.
   *
   * @throws Refusal if one cannot be understood
   * @throws IOException never
   */
  public CheckOptions check() throws Refusal, IOException {
    return guarded(() -> ((CheckCommand) command.userObject()).options());
  }

  /**
   * The options of {@code stamp}.
   *
   * @throws Refusal if one cannot be understood
   * @throws IOException never
   */
  public StampOptions stamp() throws Refusal, IOException {
    return guarded(() -> ((StampCommand) command.userObject()).options());
  }

  /**
   * The options of {@code serve}.
   *
   * @throws Refusal if one cannot be understood
   * @throws IOException if the profile of a printer cannot be read
   */
  public BuildOptions serve() throws Refusal, IOException {
    return guarded(() -> ((ServeCommand) command.userObject()).options());
  }

  /** The port that {@code serve} is to take. */
  int port() throws Refusal, IOException {
    return guarded(() -> ((ServeCommand) command.userObject()).port());
  }

  /** Something that options may forbid. */
  private interface Guarded<T> {
    T get() throws IOException;
  }

  private <T> T guarded(Guarded<T> action) throws Refusal, IOException {
    try {
      return action.get();
    } catch (ParameterException e) {
      boolean isOfFile = arguments.subject(e.getMessage()).isPresent();
      List<Diagnostic> located = isOfFile ? errors.get() : List.of();
      throw new Refusal(e.getMessage(), located.stream().sorted(Diagnostic.BY_PLACE).toList());
    }
  }
}
