package dev.glossdeck.read;

import dev.glossdeck.deck.Direction;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The settings {@code field-lang} and {@code field-dir}, by which authors name the languages of
 * further fields: {@code Example: fr}, and several with commas between them. The same in all
 * formats.
 */
public final class FieldLanguages {
  /** The setting that names languages. */
  public static final String LANGUAGES = "field-lang";

  /** The setting that names directions of text. */
  public static final String DIRECTIONS = "field-dir";

  /** Both. */
  static final List<String> KEYS = List.of(LANGUAGES, DIRECTIONS);

  /** A name may have commas and colons; what follows the last colon has none. */
  private static final Pattern ENTRY =
      Pattern.compile("\\s*(\\S.*?)\\s*[:=]\\s*([^\\s,:=]+)\\s*(?:,|$)");

  private final Function<String, List<SettingText>> values;
  private final Diagnostics diagnostics;
  private final DeckProperties properties;
  private final Map<String, FieldChoice> choices = new TreeMap<>();

  /**
   * The settings of a deck or a note.
   *
   * @param values the texts of a key, none if it is not set
   * @param diagnostics takes what is wrong
   */
  public FieldLanguages(Function<String, List<SettingText>> values, Diagnostics diagnostics) {
    this.values = values;
    this.diagnostics = diagnostics;
    this.properties = new DeckProperties(diagnostics);
  }

  /**
   * The choices.
   *
   * @return by the names of fields
   */
  public Map<String, FieldChoice> choices() {
    read(
        LANGUAGES,
        DiagnosticCode.LANGUAGE,
        (name, value) ->
            properties
                .language(value.text, value.position)
                .ifPresent(tag -> add(name, Optional.of(tag), Optional.empty())));
    read(
        DIRECTIONS,
        DiagnosticCode.DIRECTION,
        (name, value) ->
            properties
                .direction(value.text, value.position)
                .ifPresent(direction -> add(name, Optional.empty(), Optional.of(direction))));
    return choices;
  }

  /** A part of a setting. */
  private record Part(String text, SourcePosition position) {}

  private void add(Part name, Optional<String> tag, Optional<Direction> direction) {
    choices.merge(
        name.text,
        new FieldChoice(new LanguageChoice(tag, direction), Optional.of(name.position)),
        FieldChoice::and);
  }

  private void read(String key, DiagnosticCode code, BiConsumer<Part, Part> consumer) {
    List<String> names = new ArrayList<>();
    for (SettingText written : values.apply(key)) {
      Matcher entry = ENTRY.matcher(written.text());
      int at = 0;
      while (at < written.text().length()) {
        if (!entry.region(at, written.text().length()).lookingAt()) {
          String rest = written.text().substring(at).strip();
          error(written.place().apply(written.text().indexOf(rest, at)), code, rest);
          break;
        }
        at = entry.end();
        Part name = new Part(entry.group(1), written.place().apply(entry.start(1)));
        if (names.contains(name.text)) {
          diagnostics.error(
              name.position,
              code,
              "the field \"" + name.text + "\" stands in " + key + " twice",
              "keep one");
        }
        names.add(name.text);
        consumer.accept(name, new Part(entry.group(2), written.place().apply(entry.start(2))));
      }
    }
  }

  private void error(SourcePosition position, DiagnosticCode code, String text) {
    boolean isOfLanguages = code == DiagnosticCode.LANGUAGE;
    diagnostics.error(
        position,
        code,
        "\"" + text + "\" is no field with a " + (isOfLanguages ? "language" : "direction"),
        "write such as Example: " + (isOfLanguages ? "fr" : "rtl"));
  }

  /**
   * Writes one of the settings.
   *
   * @param values by the names of fields, at least one
   * @return text for a reader
   */
  public static String written(Map<String, String> values) {
    List<String> entries = new ArrayList<>();
    values.forEach((name, value) -> entries.add(name + ": " + value));
    return String.join(", ", entries);
  }
}
