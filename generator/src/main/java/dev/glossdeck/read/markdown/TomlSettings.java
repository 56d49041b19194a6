package dev.glossdeck.read.markdown;

import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.read.Names;
import dev.glossdeck.yaml.TextSetting;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** Reads front matter in TOML. The only place that knows its library. */
final class TomlSettings {
  private final String path;
  private final Diagnostics diagnostics;

  TomlSettings(String path, Diagnostics diagnostics) {
    this.path = path;
    this.diagnostics = diagnostics;
  }

  /** The settings by name; the text begins on the file's second line. */
  Map<String, TextSetting> read(String text) {
    TomlParseResult result = Toml.parse(text);
    result
        .errors()
        .forEach(
            error ->
                diagnostics.error(
                    place(Optional.ofNullable(error.position())),
                    DiagnosticCode.FRONT_MATTER,
                    "the front matter is not TOML: " + error.getMessage().split("\n", 2)[0],
                    "write key = \"value\""));
    Map<String, TextSetting> settings = new LinkedHashMap<>();
    for (String key : result.keySet()) {
      SourcePosition place = place(Optional.ofNullable(result.inputPositionOf(List.of(key))));
      List<String> values = values(result.get(List.of(key)));
      settings.put(
          key, new TextSetting(values, Collections.nCopies(values.size(), place), place, place));
    }
    return settings;
  }

  private static List<String> values(Object value) {
    if (value instanceof TomlTable table) {
      return table.keySet().stream()
          .map(key -> key + ": " + text(table.get(List.of(key))))
          .toList();
    }
    return value instanceof TomlArray array
        ? IntStream.range(0, array.size()).mapToObj(i -> text(array.get(i))).toList()
        : List.of(text(value));
  }

  private static String text(Object value) {
    return Names.nfc(String.valueOf(value).strip());
  }

  private SourcePosition place(Optional<TomlPosition> position) {
    return position
        .map(at -> new SourcePosition(path, at.line() + 1, Math.max(1, at.column())))
        .orElse(SourcePosition.startOf(path));
  }
}
