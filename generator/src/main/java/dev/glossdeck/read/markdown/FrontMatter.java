package dev.glossdeck.read.markdown;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.FieldLanguages;
import dev.glossdeck.read.LintSetting;
import dev.glossdeck.read.SettingText;
import dev.glossdeck.yaml.TextSetting;
import dev.glossdeck.yaml.YamlSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The settings of a Markdown deck: YAML between two lines {@code ---}, or TOML between two lines
 * {@code +++}, at the top of the file.
 */
final class FrontMatter {
  private static final String FENCE = "---";
  private static final String TOML_FENCE = "+++";

  /** hashcards writes TOML between the fences of YAML. */
  private static final Pattern TOML = Pattern.compile("\\A\\s*[A-Za-z0-9_-]+\\s*=");

  private static final Set<String> MAPPINGS =
      Set.of(LintSetting.KEY, FieldLanguages.LANGUAGES, FieldLanguages.DIRECTIONS);

  private final Map<String, TextSetting> settings = new LinkedHashMap<>();
  private final String path;
  private final Diagnostics diagnostics;
  private int lines;

  private FrontMatter(String path, Diagnostics diagnostics) {
    this.path = path;
    this.diagnostics = diagnostics;
  }

  static FrontMatter read(String path, List<String> lines, Diagnostics diagnostics) {
    FrontMatter matter = new FrontMatter(path, diagnostics);
    String first = lines.isEmpty() ? "" : lines.get(0).stripTrailing();
    if (first.equals(FENCE) || first.equals(TOML_FENCE)) {
      matter.read(lines, first);
    }
    return matter;
  }

  /** The number of its lines, both fences counted. */
  int lines() {
    return lines;
  }

  /** A setting with one value; an error if it has several. */
  Optional<String> value(String key) {
    List<String> values = values(key);
    if (values.size() > 1) {
      error(position(key), "\"" + key + "\" takes one text, not a list", "write " + key + ": text");
    }
    return values.stream().findFirst();
  }

  /** A setting with any number of values. */
  List<String> values(String key) {
    return settings.containsKey(key) ? settings.get(key).values() : List.of();
  }

  /** The values of a setting with their places. */
  List<SettingText> texts(String key) {
    return Optional.ofNullable(settings.get(key)).stream()
        .flatMap(
            setting ->
                IntStream.range(0, setting.values().size())
                    .mapToObj(
                        i -> new SettingText(setting.values().get(i), setting.places().get(i))))
        .toList();
  }

  /** The position of a setting, or the start of the file. */
  SourcePosition position(String key) {
    return settings.containsKey(key) ? settings.get(key).position() : SourcePosition.startOf(path);
  }

  /**
   * Warns of settings that do not exist.
   *
   * @param known the names of those that do
   * @param problem begins the message, such as {@code there is no setting}; the name follows
   */
  void warnOfUnknown(List<String> known, String problem) {
    settings.forEach(
        (key, setting) -> {
          if (!known.contains(key)) {
            diagnostics.warning(
                setting.keyPosition(),
                DiagnosticCode.UNKNOWN_SETTING,
                problem + " \"" + key + "\"",
                "known are " + String.join(", ", known));
          }
        });
  }

  /** All settings by name, in the order of the file. */
  Map<String, TextSetting> settings() {
    return settings;
  }

  private void read(List<String> all, String fence) {
    for (int end = 1; end < all.size(); end++) {
      String line = all.get(end).stripTrailing();
      if (line.equals(fence) || (line.equals("...") && fence.equals(FENCE))) {
        lines = end + 1;
        take(String.join("\n", all.subList(1, end)) + "\n", fence);
        return;
      }
    }
    lines = all.size();
    error(SourcePosition.startOf(path), "the front matter does not end", "close it with " + fence);
  }

  private void take(String text, String fence) {
    if (fence.equals(TOML_FENCE) || TOML.matcher(text).find()) {
      settings.putAll(new TomlSettings(path, diagnostics).read(text));
    } else {
      settings.putAll(
          YamlSettings.read(
              text,
              new YamlSettings.Text(
                  path, 2, "the front matter", DiagnosticCode.FRONT_MATTER, MAPPINGS),
              diagnostics));
    }
  }

  private void error(SourcePosition position, String problem, String remedy) {
    diagnostics.error(position, DiagnosticCode.FRONT_MATTER, problem, remedy);
  }
}
