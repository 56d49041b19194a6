package dev.glossdeck.cli;

import dev.glossdeck.cli.setting.SaidSetting;
import dev.glossdeck.cli.setting.SettingsArguments;
import dev.glossdeck.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Finds all settings of a file that a command refuses. The command stops at the first one; so it is
 * tried again without that, until it takes the rest.
 */
final class SettingsTrial {
  private final Supplier<CommandLine> tool;
  private final CommandSpec command;
  private final List<Map<String, SaidSetting>> places = new ArrayList<>();
  private final Set<String> refused = new LinkedHashSet<>();
  private final List<Diagnostic> errors = new ArrayList<>();

  private SettingsTrial(Supplier<CommandLine> tool, CommandSpec command) {
    this.tool = tool;
    this.command = command;
  }

  /**
   * The errors in the settings of a file.
   *
   * @param tool makes the tool with all its commands
   * @param command the command that has the settings
   * @param places the settings of each place, in order of precedence
   * @return an error for each wrong value at its place, in the order in which they were met; none
   *     for what was wrong elsewhere, which hides what would be met behind it
   */
  static List<Diagnostic> errors(
      Supplier<CommandLine> tool, CommandSpec command, List<Map<String, SaidSetting>> places) {
    SettingsTrial trial = new SettingsTrial(tool, command);
    places.forEach(place -> trial.places.add(new LinkedHashMap<>(place)));
    trial.run();
    return trial.errors;
  }

  private void run() {
    Optional<String> wrong = refuseOne();
    while (wrong.isPresent()) {
      String key = wrong.get();
      refused.add(key);
      places.forEach(place -> place.remove(key));
      wrong = refuseOne();
    }
  }

  /** The key of the setting that the command stops at now. */
  private Optional<String> refuseOne() {
    SettingsArguments all = SettingsArguments.of(command, places);
    Optional<String> message = refusal(all);
    Optional<String> key = message.flatMap(all::subject);
    if (key.isPresent() && !isConsequence(key.get(), message.get())) {
      List<Diagnostic> single = singleErrors(key.get(), all.value(key.get()).orElseThrow());
      errors.addAll(single.isEmpty() ? all.located(message.get()).stream().toList() : single);
    }
    return key;
  }

  /** Whether a setting may be wrong only because a refused one is left out. */
  private boolean isConsequence(String key, String message) {
    return refused.stream()
        .anyMatch(
            gone ->
                gone.startsWith(key)
                    || Pattern.compile("\\b" + Pattern.quote(gone) + "\\b")
                        .matcher(message)
                        .find());
  }

  /** The errors of each value of a list for itself. */
  private List<Diagnostic> singleErrors(String key, SaidSetting list) {
    List<Diagnostic> found = new ArrayList<>();
    for (SaidSetting value : list.single()) {
      List<Map<String, SaidSetting>> tried = new ArrayList<>(places);
      tried.add(0, Map.of(key, value));
      SettingsArguments arguments = SettingsArguments.of(command, tried);
      refusal(arguments)
          .filter(message -> arguments.subject(message).equals(Optional.of(key)))
          .flatMap(arguments::located)
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<String> refusal(SettingsArguments arguments) {
    CommandLine fresh = tool.get();
    try {
      fresh.parseArgs(arguments.all().toArray(String[]::new));
      CommandSpec tried = fresh.getSubcommands().get(command.name()).getCommandSpec();
      ((ConfiguredCommand) tried.userObject()).options();
      return Optional.empty();
    } catch (ParameterException e) {
      return Optional.of(e.getMessage());
    } catch (IOException e) {
      // The run itself tells it, once the settings are right.
      return Optional.empty();
    }
  }
}
