package dev.glossdeck.settings;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.NearestName;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.yaml.TextSetting;
import dev.glossdeck.yaml.YamlSettings;
import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file {@code glossdeck.yaml}. Its keys are the long options of the command line without their
 * dashes, and {@code decks}; its paths are relative to it.
 *
 * @param file the path of the file, as the user named it
 * @param settings by key, in the order of the file
 */
public record SettingsFile(Path file, Map<String, TextSetting> settings) {
  /** The name that is looked for in the current folder. */
  public static final String NAME = "glossdeck.yaml";

  /** The keys whose values are mappings. */
  private static final Set<String> MAPPINGS = Set.of("defaults", "printers");

  /** The key that names decks and folders of decks. */
  public static final String DECKS = "decks";

  /** Copies the map. */
  public SettingsFile {
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }

  /**
   * Reads a file.
   *
   * @param file YAML in UTF-8
   * @param known all keys that there are
   * @param diagnostics receives an error for each setting that is unknown or cannot be read
   * @return the settings that could be read
   * @throws IOException if the file cannot be read
   */
  public static SettingsFile read(Path file, Set<String> known, Diagnostics diagnostics)
      throws IOException {
    YamlSettings.Text text =
        new YamlSettings.Text(shown(file), 1, "the file", DiagnosticCode.SETTING, MAPPINGS);
    SettingsFile found = new SettingsFile(file, read(file, text, diagnostics));
    found.settings.forEach((key, setting) -> refuseUnknown(key, setting, known, diagnostics));
    return found;
  }

  private static Map<String, TextSetting> read(
      Path file, YamlSettings.Text text, Diagnostics diagnostics) throws IOException {
    try {
      return YamlSettings.read(Files.readString(file), text, diagnostics);
    } catch (CharacterCodingException e) {
      diagnostics.error(
          SourcePosition.startOf(text.path()),
          DiagnosticCode.SETTING,
          "the file is not in UTF-8",
          "save it in UTF-8");
      return Map.of();
    } catch (IOException e) {
      throw UnreadableSettingsException.of(file, text.path(), e);
    }
  }

  private static void refuseUnknown(
      String key, TextSetting setting, Set<String> known, Diagnostics diagnostics) {
    if (!known.contains(key)) {
      diagnostics.error(
          setting.keyPosition(),
          DiagnosticCode.SETTING,
          "there is no setting \"" + key + "\"",
          "did you mean \"" + NearestName.to(key, known) + "\"?");
    }
  }

  /**
   * A setting.
   *
   * @param key its name
   * @return empty if the file does not say it
   */
  public Optional<TextSetting> setting(String key) {
    return Optional.ofNullable(settings.get(key));
  }

  /**
   * A path that stands in the file.
   *
   * @param written absolute, or relative to the file
   * @return the path as seen from the current folder
   */
  public Path resolve(String written) {
    return file.resolveSibling(written);
  }

  /**
   * The folder of the file.
   *
   * @return as seen from the current folder, {@code .} for that itself
   */
  public Path folder() {
    return Optional.ofNullable(file.getParent()).orElse(Path.of("."));
  }

  /** The path of the file as messages name it. */
  public String shown() {
    return shown(file);
  }

  private static String shown(Path file) {
    return file.toString().replace(File.separatorChar, '/');
  }
}
