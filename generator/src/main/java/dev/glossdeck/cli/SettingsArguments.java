package dev.glossdeck.cli;

import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.settings.SettingsFile;
import dev.glossdeck.yaml.TextSetting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Arguments made of a file of settings, for what a user did not type. */
final class SettingsArguments {
  /** The default folder of the site, beside the settings file. */
  private static final String USUAL_OUTPUT = "glossdeck";

  private static final String OUTPUT = "output";

  private final SettingsFile file;
  private final ParseResult typed;
  private final Diagnostics diagnostics;
  private final List<String> options = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  private SettingsArguments(SettingsFile file, ParseResult typed, Diagnostics diagnostics) {
    this.file = file;
    this.typed = typed;
    this.diagnostics = diagnostics;
  }

  /**
   * Adds settings to what a user typed.
   *
   * @param file the settings
   * @param typed the command as typed
   * @param diagnostics receives an error for each setting that its option cannot have
   */
  static SettingsArguments of(SettingsFile file, ParseResult typed, Diagnostics diagnostics) {
    SettingsArguments arguments = new SettingsArguments(file, typed, diagnostics);
    file.settings().forEach(arguments::add);
    if (arguments.lacks(OUTPUT)) {
      arguments.options.add("--output=" + file.resolve(USUAL_OUTPUT));
    }
    return arguments;
  }

  /** The command, the file's options, all else that was typed, then the decks. */
  List<String> withTyped() {
    List<String> typedArguments = typed.originalArgs();
    List<String> all = new ArrayList<>(typedArguments);
    all.addAll(1, options);
    if (typed.matchedPositionals().isEmpty()) {
      if (!typedArguments.contains("--")) {
        all.add("--");
      }
      all.addAll(decks());
    }
    return all;
  }

  /** Describes each setting in effect and its origin, a line each. */
  List<String> told() {
    return told;
  }

  /** The position in the file of the option that a message is about, if the option stands there. */
  static Optional<Diagnostic> located(SettingsFile file, ParseResult typed, String message) {
    return file.settings().entrySet().stream()
        .filter(entry -> message.contains("--" + entry.getKey()))
        .filter(entry -> !typed.hasMatchedOption("--" + entry.getKey()))
        .findFirst()
        .map(entry -> wrong(entry.getValue(), message.replaceFirst("--", "")));
  }

  private static Diagnostic wrong(TextSetting setting, String problem) {
    return Diagnostic.error(
        setting.position(), DiagnosticCode.SETTING, problem, "mend the setting");
  }

  private List<String> decks() {
    Optional<TextSetting> named = file.setting(SettingsFile.DECKS);
    return named.isEmpty()
        ? List.of(file.folder().toString())
        : named.get().values().stream().map(deck -> file.resolve(deck).toString()).toList();
  }

  private boolean lacks(String key) {
    OptionSpec option = typed.commandSpec().findOption("--" + key);
    boolean isSaid = typed.hasMatchedOption("--" + key) || file.setting(key).isPresent();
    return option != null && !isSaid;
  }

  private void add(String key, TextSetting setting) {
    boolean isDecks = key.equals(SettingsFile.DECKS);
    OptionSpec option = typed.commandSpec().findOption("--" + key);
    boolean isTyped =
        isDecks ? !typed.matchedPositionals().isEmpty() : typed.hasMatchedOption("--" + key);
    if (option == null && !isDecks) {
      return;
    }
    String place = file.shown() + ":" + setting.keyPosition().line();
    told.add(
        isTyped
            ? key + ": as typed, not as at " + place
            : key + ": " + String.join(", ", setting.values()) + " (" + place + ")");
    if (!isTyped && !isDecks) {
      add(key, option, setting);
    }
  }

  private void add(String key, OptionSpec option, TextSetting setting) {
    List<String> values = setting.values();
    boolean isFlag = option.arity().max() == 0;
    if (values.isEmpty() || (values.size() > 1 && !option.isMultiValue())) {
      error(setting, "\"" + key + "\" takes one value", "write " + key + ": value");
    } else if (isFlag) {
      addFlag(key, option, setting);
    } else {
      boolean isPath = isPath(option);
      for (String value : values) {
        options.add("--" + key + "=" + (isPath ? file.resolve(value) : value));
      }
    }
  }

  private void addFlag(String key, OptionSpec option, TextSetting setting) {
    switch (setting.values().get(0)) {
      case "true" -> options.add("--" + key);
      case "false" -> {
        if (option.negatable()) {
          options.add("--no-" + key);
        }
      }
      default ->
          error(setting, "\"" + key + "\" is either true or false", "write " + key + ": true");
    }
  }

  private static boolean isPath(OptionSpec option) {
    return option.type() == Path.class
        || Arrays.asList(option.auxiliaryTypes()).contains(Path.class);
  }

  private void error(TextSetting setting, String problem, String remedy) {
    diagnostics.error(setting.position(), DiagnosticCode.SETTING, problem, remedy);
  }
}
