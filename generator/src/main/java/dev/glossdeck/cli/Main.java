package dev.glossdeck.cli;

import java.io.IOException;
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
            + " for Anki.",
    footer = {
      "",
      "Examples:",
      "  glossdeck init biology",
      "  glossdeck build biology.txt -o site",
      "  glossdeck help build"
    })
public final class Main implements Runnable {
  @Spec private CommandSpec spec;

  Main() {}

  /**
   * Runs the tool and ends the JVM with its exit status.
   *
   * @param arguments as typed
   */
  public static void main(String... arguments) {
    if (arguments.length == 1 && arguments[0].equals("--version")) {
      // What asks for a version and does not care for colours need not wait for the parser.
      System.out.println(Version.text());
      System.exit(System.out.checkError() ? ExitStatus.FAILED : ExitStatus.DONE);
    }
    // Libraries log to standard error, where diagnostics stand.
    LogManager.getLogManager().reset();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    boolean isTerminal = CommandLine.Help.Ansi.AUTO.enabled();
    Terminal terminal = new Terminal(out, err, isTerminal, isTerminal);
    System.exit(runWithin(terminal, arguments));
  }

  private static int runWithin(Terminal terminal, String... arguments) {
    try {
      return run(terminal, System.getenv(), arguments);
    } catch (OutOfMemoryError e) {
      // The last resort: decks are bounded where their parts can be counted, the heap is not ours.
      terminal.fail(new IOException("there is not enough memory (give more: java -Xmx4g -jar …)"));
    } catch (StackOverflowError e) {
      // The last resort: the size of the stack is the machine's.
      terminal.fail(new IOException("a deck is nested too deeply"));
    }
    return ExitStatus.FAILED;
  }

  /**
   * Runs the tool.
   *
   * @param terminal the streams to print to
   * @param environment the variables that it may read
   * @param arguments as typed
   * @return the exit status
   */
  static int run(Terminal terminal, Map<String, String> environment, String... arguments) {
    int status = new Commands(terminal, environment).run(arguments);
    if (terminal.out().checkError()) {
      terminal.fail(new IOException("standard output cannot be written"));
      return ExitStatus.FAILED;
    }
    return status;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: " + String.join(", ", Commands.names()));
  }
}
