package dev.glossdeck.cli.setting;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.settings.SettingsFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The arguments of a command, chosen from what several places say. */
public final class SettingsArguments {
  /** Options that find settings and are none. */
  private static final Set<String> UNTOLD = Set.of("settings", "verbose");

  private final CommandSpec command;
  private final Map<String, SaidSetting> taken = new LinkedHashMap<>();
  private final List<String> told = new ArrayList<>();

  private SettingsArguments(CommandSpec command) {
    this.command = command;
  }

  /**
   * Chooses among settings.
   *
   * @param command the options that exist
   * @param places the settings of each place, in order of precedence
   * @return the arguments that they come to
   */
  public static SettingsArguments of(CommandSpec command, List<Map<String, SaidSetting>> places) {
    SettingsArguments arguments = new SettingsArguments(command);
    places.stream()
        .flatMap(place -> place.keySet().stream())
        .distinct()
        .forEach(key -> arguments.take(key, said(key, places)));
    return arguments;
  }

  private static List<SaidSetting> said(String key, List<Map<String, SaidSetting>> places) {
    return places.stream()
        .filter(place -> place.containsKey(key))
        .map(place -> place.get(key))
        .toList();
  }

  private void take(String key, List<SaidSetting> said) {
    SaidSetting first = said.get(0);
    taken.put(key, first);
    String others =
        said.stream()
            .skip(1)
            .map(SaidSetting::place)
            .filter(place -> !place.equals(SaidSetting.USUAL))
            .map(place -> ", not " + place)
            .collect(Collectors.joining());
    if (!UNTOLD.contains(key)) {
      String values = String.join(", ", first.values());
      told.add(key + ": " + values + " (" + first.place() + others + ")");
    }
  }

  /**
   * All arguments.
   *
   * @return the command, its options, then its decks
   */
  public List<String> all() {
    List<String> all = new ArrayList<>(List.of(command.name()));
    taken.forEach(
        (key, said) -> SettingsSources.option(command, key).ifPresent(one -> add(one, said, all)));
    value(SettingsFile.DECKS)
        .ifPresent(
            said -> {
              all.add("--");
              all.addAll(said.values());
            });
    return all;
  }

  private static void add(OptionSpec option, SaidSetting said, List<String> all) {
    String key = SettingsSources.key(option);
    if (!SettingsSources.isFlag(option)) {
      said.values().forEach(value -> all.add("--" + key + "=" + value));
    } else if (said.values().contains("true")) {
      all.add("--" + key);
    } else if (option.negatable()) {
      all.add("--no-" + key);
    }
  }

  /**
   * The effective value of a setting.
   *
   * @param key of the setting
   * @return empty if no place has one
   */
  public Optional<SaidSetting> value(String key) {
    return Optional.ofNullable(taken.get(key));
  }

  /**
   * The settings in effect.
   *
   * @return each with its origin, a line each
   */
  public List<String> told() {
    return told;
  }

  /**
   * The setting of a file that a message is about.
   *
   * @param message of the parser of arguments
   * @return its key; empty if the setting comes from no file
   */
  public Optional<String> subject(String message) {
    return taken.entrySet().stream()
        .filter(entry -> message.matches("(?s).*--" + entry.getKey() + "(?![a-z-]).*"))
        .filter(entry -> entry.getValue().position().isPresent())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /**
   * The error at the setting of a file that a message is about.
   *
   * @param message of the parser of arguments
   * @return empty if the setting comes from no file
   */
  public Optional<Diagnostic> located(String message) {
    return subject(message)
        .flatMap(key -> taken.get(key).position())
        .map(
            position ->
                Diagnostic.error(
                    position,
                    DiagnosticCode.SETTING,
                    message.replaceFirst("--", ""),
                    "mend the setting"));
  }
}
