package dev.glossdeck.cli;

import dev.glossdeck.cli.setting.SettingsSources;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option of a command that is a setting, too: of a settings file and of programs that run the
 * command.
 *
 * @param key the long name without dashes
 * @param value a name of its value, such as {@code DIR}; empty for a flag
 * @param isList whether it may be repeated
 * @param usual the default, if it is a fixed value
 * @param description as in the command's help
 */
public record CommandOption(
    String key, String value, boolean isList, Optional<String> usual, String description) {

  /**
   * The options of a command that settings files may hold.
   *
   * @param command its name
   * @return sorted by key
   */
  public static List<CommandOption> of(String command) {
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    Terminal terminal = new Terminal(nowhere, nowhere, false, false);
    var spec =
        new Commands(terminal, Map.of()).withAll().getSubcommands().get(command).getCommandSpec();
    return SettingsSources.keys(spec).stream()
        .map(key -> SettingsSources.option(spec, key).orElseThrow())
        .filter(option -> !option.hidden())
        .map(CommandOption::of)
        .toList();
  }

  private static CommandOption of(OptionSpec option) {
    return new CommandOption(
        SettingsSources.key(option),
        SettingsSources.isFlag(option) ? "" : option.paramLabel(),
        option.isMultiValue(),
        Optional.ofNullable(option.defaultValue()),
        String.join(" ", option.description()));
  }
}
