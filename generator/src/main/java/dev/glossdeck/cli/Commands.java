package dev.glossdeck.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The commands of the tool. Reading the options of one takes longer than reading a small deck, so
 * that only the command that is named is made; all of them are where help is asked for.
 */
final class Commands {
  /** All commands in the order of help. A new one is one line here. */
  private static final Map<String, Function<Commands, Object>> ALL = new LinkedHashMap<>();

  static {
    ALL.put("build", tool -> new BuildCommand(tool.terminal, tool.environment));
    ALL.put("check", tool -> new CheckCommand(tool.terminal, tool.environment));
    ALL.put("stamp", tool -> new StampCommand(tool.terminal, tool.environment));
    ALL.put("convert", tool -> new ConvertCommand(tool.terminal, tool.environment));
    ALL.put("serve", tool -> new ServeCommand(tool.terminal, tool.environment));
    ALL.put("init", tool -> new InitCommand(tool.terminal));
    ALL.put("preview", tool -> new PreviewCommand(tool.terminal, tool.environment));
    ALL.put("calibrate", tool -> new CalibrateCommand(tool.terminal, tool.environment));
  }

  private final Terminal terminal;
  private final Map<String, String> environment;

  /**
   * Makes the commands.
   *
   * @param terminal the streams to print to
   * @param environment the variables that they may read
   */
  Commands(Terminal terminal, Map<String, String> environment) {
    this.terminal = terminal;
    this.environment = environment;
  }

  /** The names of all commands, in the order of help. */
  static List<String> names() {
    return List.copyOf(ALL.keySet());
  }

  /**
   * Runs the command that is named first.
   *
   * @param arguments as typed
   * @return the exit status
   */
  int run(String... arguments) {
    boolean isKnown = arguments.length > 0 && ALL.containsKey(arguments[0]);
    CommandLine tool = isKnown ? with(List.of(arguments[0])) : withAll();
    return tool.setExecutionStrategy(new SettingsStrategy(terminal, this::withAll))
        .execute(arguments);
  }

  /** The tool with all its commands, and without settings from a file. */
  CommandLine withAll() {
    return with(ALL.keySet());
  }

  private CommandLine with(Collection<String> names) {
    CommandLine tool = new CommandLine(new Main());
    names.forEach(name -> tool.addSubcommand(ALL.get(name).apply(this)));
    if (names.size() > 1) {
      tool.addSubcommand("help", exemplified(new CommandLine.HelpCommand(), "help build"));
      tool.addSubcommand(
          "completion",
          exemplified(
              new AutoComplete.GenerateCompletion(), "completion > ~/.glossdeck-completion"));
    }
    // What is set for the tool is set for the commands that it has by now.
    return tool.setOut(terminal.out())
        .setErr(terminal.err())
        .setUsageHelpAutoWidth(terminal.interactive())
        // A deck's name may begin with @.
        .setExpandAtFiles(false)
        .registerConverter(Path.class, new PathConverter())
        .setExecutionExceptionHandler(new FailureHandler(terminal))
        .setParameterExceptionHandler(new UsageHandler(terminal));
  }

  /** A command of Picocli's with an example in its help. */
  private static CommandLine exemplified(Object command, String example) {
    CommandLine made = new CommandLine(command);
    made.getCommandSpec().usageMessage().footer("", "Example:", "  glossdeck " + example);
    return made;
  }

  // Classes rather than lambdas: making those would link the old classes of picocli where the
  // launcher's archive is dumped, which then leaves them and all that implement them out.

  private static final class PathConverter implements CommandLine.ITypeConverter<Path> {
    @Override
    public Path convert(String name) {
      return UsageMessage.path(name);
    }
  }

  private record FailureHandler(Terminal terminal)
      implements CommandLine.IExecutionExceptionHandler {
    @Override
    public int handleExecutionException(
        Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
      terminal.fail(failure);
      return ExitStatus.FAILED;
    }
  }

  private record UsageHandler(Terminal terminal) implements CommandLine.IParameterExceptionHandler {
    @Override
    public int handleParseException(ParameterException wrong, String[] typed) {
      return UsageMessage.print(wrong, terminal.err());
    }
  }
}
