package dev.glossdeck.cli;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.serve.FileChange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs a command with the settings of a file, where there is one, for all that was not typed. */
final class SettingsStrategy implements CommandLine.IExecutionStrategy {
  private final Terminal terminal;
  private final Supplier<CommandLine> commands;
  private final KeptServer server;

  /**
   * Makes a strategy.
   *
   * @param terminal the streams to print to
   * @param commands makes the tool with all its commands
   * @param server shows what is wrong with settings while a site is served
   */
  SettingsStrategy(Terminal terminal, Supplier<CommandLine> commands, KeptServer server) {
    this.terminal = terminal;
    this.commands = commands;
    this.server = server;
  }

  @Override
  public int execute(ParseResult parsed) {
    Integer helped = CommandLine.executeHelpRequest(parsed);
    if (helped != null) {
      return helped;
    }
    Optional<ParseResult> command = Optional.ofNullable(parsed.subcommand());
    Optional<SettingsOption> option = command.flatMap(SettingsStrategy::option);
    Optional<Path> file = option.flatMap(SettingsOption::file);
    if (file.isEmpty()) {
      return new RunLast().execute(parsed);
    }
    try {
      return repeat(command.orElseThrow(), file.get(), option.orElseThrow().isVerbose());
    } catch (IOException e) {
      terminal.fail(e);
      return ExitStatus.FAILED;
    } finally {
      server.stop();
    }
  }

  /** Runs a command again with each change of the settings if it asks for that. */
  private int repeat(ParseResult typed, Path file, boolean isVerbose) throws IOException {
    int status = execute(typed, file, isVerbose);
    while (status == ExitStatus.AGAIN) {
      status = mended(typed, file, isVerbose);
    }
    return status;
  }

  /** Runs a command with changed settings, once they are right. */
  private int mended(ParseResult typed, Path file, boolean isVerbose) throws IOException {
    while (true) {
      FileChange change = FileChange.of(file);
      int status = ExitStatus.USAGE;
      if (Files.isReadable(file)) {
        status = execute(typed, file, isVerbose);
      } else {
        refuse(
            List.of(
                Diagnostic.error(
                    SourcePosition.startOf(file.toString()),
                    DiagnosticCode.SETTING,
                    "the settings are gone or cannot be read",
                    "put the file back")));
      }
      if (status != ExitStatus.USAGE) {
        return status;
      }
      change.await();
    }
  }

  /** Tells what is wrong with the settings, to those who look at a site as well. */
  private void refuse(List<Diagnostic> problems) {
    problems.forEach(terminal::print);
    server.show(problems);
  }

  private static Optional<SettingsOption> option(ParseResult command) {
    return Optional.ofNullable(command.commandSpec().mixins().get(SettingsOption.NAME))
        .map(mixin -> (SettingsOption) mixin.userObject());
  }

  private int execute(ParseResult typed, Path file, boolean isVerbose) throws IOException {
    Diagnostics wrong = new Diagnostics();
    CommandLine tool = commands.get();
    CommandSpec command = typed.commandSpec();
    Map<String, SaidSetting> said = SettingsSources.read(file, tool, command, wrong);
    if (wrong.hasErrors()) {
      refuse(wrong.sorted());
      return ExitStatus.USAGE;
    }
    wrong.sorted().forEach(terminal::print);
    SettingsArguments arguments =
        SettingsArguments.of(
            command,
            List.of(SettingsSources.typed(typed), said, SettingsSources.usual(file, command)));
    if (isVerbose) {
      arguments.told().forEach(terminal.err()::println);
    }
    CommandLine.IParameterExceptionHandler usual = tool.getParameterExceptionHandler();
    tool.setParameterExceptionHandler(
        (failure, all) -> tell(arguments.located(failure.getMessage()), failure, usual));
    return tool.execute(arguments.all().toArray(String[]::new));
  }

  private int tell(
      Optional<Diagnostic> located,
      ParameterException failure,
      CommandLine.IParameterExceptionHandler usual)
      throws Exception {
    if (located.isEmpty()) {
      return usual.handleParseException(failure, new String[0]);
    }
    refuse(List.of(located.get()));
    return ExitStatus.USAGE;
  }
}
