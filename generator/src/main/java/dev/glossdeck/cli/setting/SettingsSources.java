package dev.glossdeck.cli.setting;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.settings.SettingsFile;
import dev.glossdeck.yaml.TextSetting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The places that say settings: what was typed, and the file of a site. A setting has the long name
 * of its option without the dashes; {@code decks} are the parameters.
 */
public final class SettingsSources {
  /** The default folder of the site, beside the settings file. */
  private static final String USUAL_OUTPUT = "glossdeck";

  private static final String OUTPUT = "output";

  /** The options of a single run, which no settings file holds. */
  private static final Set<String> NO_SETTINGS =
      Set.of("help", "version", "settings", "verbose", "reworded", "new");

  private SettingsSources() {}

  /**
   * The settings that a user typed.
   *
   * @param typed the parsed command line
   * @return the settings by their keys
   */
  public static Map<String, SaidSetting> typed(ParseResult typed) {
    String place = "as typed";
    Map<String, SaidSetting> said = new LinkedHashMap<>();
    for (OptionSpec option : typed.matchedOptions()) {
      said.put(key(option), new SaidSetting(option.originalStringValues(), place));
    }
    List<String> decks =
        typed.matchedPositionals().stream()
            .flatMap(parameter -> parameter.originalStringValues().stream())
            .toList();
    if (!decks.isEmpty()) {
      said.put(SettingsFile.DECKS, new SaidSetting(decks, place));
    }
    return said;
  }

  /**
   * The settings of a file that concern a command.
   *
   * @param path the file
   * @param tool the tool with all its commands, whose options are all settings that there are
   * @param command the options that may be set
   * @param diagnostics receives an error for each setting that is unknown or unfit
   * @return the known and fit settings by their keys
   * @throws IOException if the file cannot be read
   */
  public static Map<String, SaidSetting> read(
      Path path, CommandLine tool, CommandSpec command, Diagnostics diagnostics)
      throws IOException {
    SettingsFile file = SettingsFile.read(path, keys(tool), diagnostics);
    Map<String, SaidSetting> said = new LinkedHashMap<>();
    file.settings()
        .forEach(
            (key, setting) -> {
              boolean isDecks = key.equals(SettingsFile.DECKS);
              // An option that must be typed, such as the folder of a preview, is none of a site.
              Optional<OptionSpec> option = option(command, key).filter(one -> !one.required());
              boolean isFit = option.stream().allMatch(one -> fits(one, setting, diagnostics));
              if (isDecks || (option.isPresent() && isFit)) {
                said.put(key, said(file, setting, isDecks || isPath(option.get())));
              }
            });
    return said;
  }

  private static SaidSetting said(SettingsFile file, TextSetting setting, boolean isPath) {
    List<String> values =
        setting.values().stream()
            .map(value -> isPath ? file.resolve(value).toString() : value)
            .toList();
    String place = file.shown() + ":" + setting.keyPosition().line();
    return new SaidSetting(values, place, Optional.of(setting.position()), setting.places());
  }

  /**
   * The defaults of a command that has a settings file.
   *
   * @param path the file
   * @param command the command
   * @return the settings by their keys
   */
  public static Map<String, SaidSetting> usual(Path path, CommandSpec command) {
    SettingsFile file = new SettingsFile(path, Map.of());
    Map<String, SaidSetting> said = new LinkedHashMap<>();
    said.put(
        SettingsFile.DECKS, new SaidSetting(List.of(file.folder().toString()), SaidSetting.USUAL));
    option(command, OUTPUT)
        .filter(option -> !option.required())
        .map(option -> file.resolve(USUAL_OUTPUT).toString())
        .ifPresent(output -> said.put(OUTPUT, new SaidSetting(List.of(output), SaidSetting.USUAL)));
    return said;
  }

  private static boolean fits(OptionSpec option, TextSetting setting, Diagnostics diagnostics) {
    List<String> values = setting.values();
    String key = key(option);
    if (values.isEmpty() || (values.size() > 1 && !option.isMultiValue())) {
      String problem = "\"" + key + "\" takes one value";
      String remedy = "write " + key + ": value";
      diagnostics.error(setting.position(), DiagnosticCode.SETTING, problem, remedy);
      return false;
    }
    if (isFlag(option) && !Set.of("true", "false").contains(values.get(0))) {
      String problem = "\"" + key + "\" is either true or false";
      String remedy = "write " + key + ": true";
      diagnostics.error(setting.position(), DiagnosticCode.SETTING, problem, remedy);
      return false;
    }
    return true;
  }

  /** The options of all commands that take settings. */
  private static Set<String> keys(CommandLine tool) {
    Set<String> keys = new TreeSet<>(Set.of(SettingsFile.DECKS));
    for (CommandLine command : tool.getSubcommands().values()) {
      CommandSpec spec = command.getCommandSpec();
      if (spec.mixins().containsKey(SettingsOption.NAME)) {
        keys.addAll(keys(spec));
      }
    }
    return keys;
  }

  /**
   * The options of a command that are settings.
   *
   * @param command the command
   * @return their keys, sorted
   */
  public static Set<String> keys(CommandSpec command) {
    Set<String> keys = new TreeSet<>();
    command.options().stream()
        .filter(option -> option.longestName().startsWith("--"))
        .map(SettingsSources::key)
        .filter(key -> !NO_SETTINGS.contains(key))
        .forEach(keys::add);
    return keys;
  }

  /**
   * The option of a setting, if a command has it.
   *
   * @param command the command
   * @param key of the setting
   * @return its option
   */
  public static Optional<OptionSpec> option(CommandSpec command, String key) {
    return Optional.ofNullable(command.findOption("--" + key));
  }

  /**
   * Whether an option has no value.
   *
   * @param option any
   * @return true for a flag
   */
  public static boolean isFlag(OptionSpec option) {
    return option.arity().max() == 0;
  }

  private static boolean isPath(OptionSpec option) {
    return option.type() == Path.class
        || Arrays.asList(option.auxiliaryTypes()).contains(Path.class);
  }

  /**
   * The name of the setting that an option is.
   *
   * @param option one with a long name
   * @return the long name without its dashes
   */
  public static String key(OptionSpec option) {
    return option.longestName().replaceFirst("^--", "");
  }
}
