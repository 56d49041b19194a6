package dev.glossdeck.read.type;

import dev.glossdeck.anki.type.TypeSetting;
import dev.glossdeck.anki.type.TypeSetting.Part;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import dev.glossdeck.yaml.TextSetting;
import dev.glossdeck.yaml.YamlSettings;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checked settings of a note type's main file. */
final class TypeSettings {
  private static final Set<String> PLAIN =
      Set.of(
          TypeLayout.NAME,
          TypeLayout.ID,
          TypeLayout.KIND,
          TypeLayout.MODIFIED,
          TypeLayout.FINGERPRINT,
          TypeLayout.FILES,
          TypeLayout.SCHEMA,
          TypeLayout.FIELDS,
          TypeLayout.TEMPLATES);

  private static final Set<String> MAPPINGS =
      Stream.concat(
              Stream.of(TypeLayout.FIELD_IDS, TypeLayout.TEMPLATE_IDS, TypeLayout.TEMPLATE_DECKS),
              Stream.of(Part.FIELD, Part.TEMPLATE)
                  .flatMap(part -> TypeSetting.of(part).stream())
                  .map(TypeSetting::key))
          .collect(Collectors.toUnmodifiableSet());

  /** The signs that Anki removes from a field's name or reads as more than a name. */
  private static final Pattern UNFIT = Pattern.compile("[:{}\"]|^[#^/]");

  private final String path;
  private final Map<String, TextSetting> settings;
  private final Diagnostics diagnostics;

  private TypeSettings(String path, Map<String, TextSetting> settings, Diagnostics diagnostics) {
    this.path = path;
    this.settings = settings;
    this.diagnostics = diagnostics;
  }

  static TypeSettings read(String path, String yaml, Diagnostics diagnostics) {
    YamlSettings.Text text =
        new YamlSettings.Text(path, 1, "the note type", DiagnosticCode.NOTE_TYPE_FILE, MAPPINGS);
    return new TypeSettings(path, YamlSettings.read(yaml, text, diagnostics), diagnostics);
  }

  /** The position of a setting's value, or the start of the file. */
  SourcePosition position(String key) {
    return settings.containsKey(key) ? settings.get(key).position() : SourcePosition.startOf(path);
  }

  Optional<String> value(String key) {
    return Optional.ofNullable(settings.get(key)).stream()
        .flatMap(setting -> setting.values().stream())
        .findFirst();
  }

  /** A value without which there is no type. */
  Optional<String> required(String key) {
    Optional<String> value = value(key);
    if (value.isEmpty()) {
      error(key, "the note type has no \"" + key + "\"", "write " + key + ": and its value");
    }
    return value;
  }

  /** A whole number without which there is no type. */
  Optional<Long> number(String key) {
    Optional<String> value = required(key);
    Optional<Long> number = value.filter(text -> text.matches("[1-9]\\d{0,17}")).map(Long::valueOf);
    if (value.isPresent() && number.isEmpty()) {
      error(key, "\"" + value.get() + "\" is no number", "write the id of the type in Anki");
    }
    return number;
  }

  Optional<Instant> time(String key) {
    try {
      return value(key).map(Instant::parse);
    } catch (DateTimeException e) {
      error(key, "\"" + value(key).orElse("") + "\" is no time", "write 2026-01-31T12:00:00Z");
      return Optional.empty();
    }
  }

  /** Names, one at least and all different. */
  List<String> names(String key) {
    List<String> names =
        Optional.ofNullable(settings.get(key)).map(TextSetting::values).orElse(List.of());
    if (names.isEmpty()) {
      error(key, "the note type has no " + key, "list their names: " + key + ": [One, Two]");
    }
    Set<String> seen = new HashSet<>();
    for (String name : names) {
      if (!seen.add(name)) {
        error(key, "the name \"" + name + "\" stands here twice", "give one another name");
      }
      if (key.equals(TypeLayout.FIELDS) && UNFIT.matcher(name).find()) {
        error(
            key,
            "Anki takes no field \"" + name + "\"",
            "leave out : { } and quotation marks, and # ^ / at the start");
      }
    }
    return names;
  }

  /** The values that a setting gives to names. */
  Map<String, String> byName(String key, List<String> names) {
    Map<String, String> values = new HashMap<>();
    for (String entry :
        Optional.ofNullable(settings.get(key)).map(TextSetting::values).orElse(List.of())) {
      Optional<String> name =
          names.stream()
              .filter(one -> entry.startsWith(one + ": "))
              .max(Comparator.comparingInt(String::length));
      if (name.isPresent()) {
        values.put(name.get(), entry.substring(name.get().length() + 2));
      } else {
        error(
            key,
            "\"" + key + "\" says \"" + entry + "\", which begins with no name from the list",
            "rename it in both places");
      }
    }
    return values;
  }

  /** The numbers that a setting gives to names. */
  Map<String, Long> ids(String key, List<String> names) {
    Map<String, Long> ids = new HashMap<>();
    byName(key, names)
        .forEach(
            (name, value) -> {
              try {
                ids.put(name, Long.parseLong(value));
              } catch (NumberFormatException e) {
                error(key, "\"" + value + "\" is no id", "write the number that it had");
              }
            });
    return ids;
  }

  /** The settings of a field or template. */
  Map<TypeSetting, Object> part(Part part, String name, List<String> names) {
    Map<TypeSetting, Object> own = new EnumMap<>(TypeSetting.class);
    for (TypeSetting setting : TypeSetting.of(part)) {
      if (settings.containsKey(setting.key())) {
        Optional.ofNullable(byName(setting.key(), names).get(name))
            .ifPresent(value -> own.put(setting, parsed(setting, value)));
      }
    }
    return own;
  }

  /** The settings of the type itself, without those that stand in files of their own. */
  Map<TypeSetting, Object> ofType() {
    Map<TypeSetting, Object> own = new EnumMap<>(TypeSetting.class);
    for (TypeSetting setting : TypeSetting.of(Part.TYPE)) {
      if (!(setting.initial() instanceof String) && setting != TypeSetting.SORT_FIELD) {
        value(setting.key()).ifPresent(value -> own.put(setting, parsed(setting, value)));
      }
    }
    return own;
  }

  private Object parsed(TypeSetting setting, String value) {
    boolean isNumber = value.matches("\\d{1,18}");
    boolean isFlag = value.matches("true|false");
    boolean fits =
        setting.initial() instanceof String
            || (setting.initial() instanceof Boolean ? isFlag : isNumber);
    if (!fits) {
      error(
          setting.key(),
          "\"" + value + "\" is no value for \"" + setting.key() + "\"",
          setting.initial() instanceof Boolean ? "write true or false" : "write a whole number");
      return setting.initial();
    }
    return setting.value(isNumber ? Long.parseLong(value) : value.equals("true") ? 1 : 0, value);
  }

  void refuseUnknown() {
    Set<String> ofType =
        TypeSetting.of(Part.TYPE).stream().map(TypeSetting::key).collect(Collectors.toSet());
    settings.forEach(
        (key, setting) -> {
          if (!PLAIN.contains(key) && !MAPPINGS.contains(key) && !ofType.contains(key)) {
            diagnostics.error(
                setting.keyPosition(),
                DiagnosticCode.NOTE_TYPE_FILE,
                "a note type has no setting \"" + key + "\"",
                "leave it out");
          }
        });
  }

  private void error(String key, String problem, String remedy) {
    diagnostics.error(position(key), DiagnosticCode.NOTE_TYPE_FILE, problem, remedy);
  }
}
