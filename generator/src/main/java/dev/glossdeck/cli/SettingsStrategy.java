package dev.glossdeck.cli;

import dev.glossdeck.cli.setting.SaidSetting;
import dev.glossdeck.cli.setting.SettingsArguments;
import dev.glossdeck.cli.setting.SettingsOption;
import dev.glossdeck.cli.setting.SettingsSources;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Runs a command with the settings of a file, where there is one, for all that was not typed. */
final class SettingsStrategy implements CommandLine.IExecutionStrategy {
  private final Terminal terminal;
  private final Supplier<CommandLine> commands;

  /**
   * Makes a strategy.
   *
   * @param terminal the streams to print to
   * @param commands makes the tool with all its commands
   */
  SettingsStrategy(Terminal terminal, Supplier<CommandLine> commands) {
    this.terminal = terminal;
    this.commands = commands;
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
    if (command.filter(SettingsStrategy::readsItself).isPresent()) {
      return new RunLast().execute(parsed);
    }
    if (file.isEmpty()) {
      option.filter(SettingsOption::isVerbose).ifPresent(any -> tellTyped(command.orElseThrow()));
      return new RunLast().execute(parsed);
    }
    try {
      return execute(command.orElseThrow(), file.get(), option.orElseThrow().isVerbose());
    } catch (IOException e) {
      terminal.fail(e);
      return ExitStatus.FAILED;
    }
  }

  private void tellTyped(ParseResult command) {
    SettingsArguments.of(command.commandSpec(), List.of(SettingsSources.typed(command)))
        .told()
        .forEach(terminal.err()::println);
  }

  /** A server reads its settings again and again. */
  private static boolean readsItself(ParseResult command) {
    return command.commandSpec().userObject() instanceof ServeCommand;
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
    List<Map<String, SaidSetting>> places =
        List.of(SettingsSources.typed(typed), said, SettingsSources.usual(file, command));
    if (wrong.hasErrors()) {
      wrong.addAll(SettingsTrial.errors(commands, command, places));
      wrong.sorted().forEach(terminal::print);
      return ExitStatus.USAGE;
    }
    wrong.sorted().forEach(terminal::print);
    SettingsArguments arguments = SettingsArguments.of(command, places);
    if (isVerbose) {
      arguments.told().forEach(terminal.err()::println);
    }
    CommandLine.IParameterExceptionHandler usual = tool.getParameterExceptionHandler();
    tool.setParameterExceptionHandler(
        (failure, all) ->
            arguments.subject(failure.getMessage()).isPresent()
                ? tell(SettingsTrial.errors(commands, command, places))
                : usual.handleParseException(failure, all));
    return tool.execute(arguments.all().toArray(String[]::new));
  }

  private int tell(List<Diagnostic> errors) {
    errors.stream().sorted(Diagnostic.BY_PLACE).forEach(terminal::print);
    return ExitStatus.USAGE;
  }
}
