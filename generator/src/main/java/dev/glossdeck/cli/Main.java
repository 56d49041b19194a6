package dev.glossdeck.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.LogManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The tool {@code glossdeck}. */
@Command(
    name = "glossdeck",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Turns decks of questions and answers into a study website, printable flashcards and files"
            + " for Anki.")
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  private Main() {}

  /**
   * Runs the tool and ends the JVM with its exit status.
   *
   * @param arguments as typed
   */
  public static void main(String... arguments) {
    // Libraries log to standard error, where diagnostics stand.
    LogManager.getLogManager().reset();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(out, err, CommandLine.Help.Ansi.AUTO.enabled());
    System.exit(run(terminal, System.getenv(), arguments));
  }

  /**
   * Runs the tool.
   *
   * @param terminal where it prints
   * @param environment the variables that it may read
   * @param arguments as typed
   * @return the exit status
   */
  static int run(Terminal terminal, Map<String, String> environment, String... arguments) {
    return new CommandLine(new Main())
        .addSubcommand(new BuildCommand(terminal, environment))
        .addSubcommand(new CheckCommand(terminal))
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(
            (failure, command, parsed) -> {
              terminal.fail(failure);
              return ExitStatus.FAILED;
            })
        .execute(arguments);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: build or check");
  }
}
