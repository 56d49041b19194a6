package dev.glossdeck.read;

import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Properties of decks that cannot have their own, such as spreadsheets.
 *
 * @param language of decks that name none
 * @param sides the languages of questions, answers and further fields in decks that name none
 * @param tags that all notes have besides their own, without {@code #}
 */
public record DeckDefaults(TextLanguage language, SideLanguageChoices sides, List<String> tags) {
  /** The usual language, and no tags. */
  public static final DeckDefaults NONE =
      new DeckDefaults(
          TextLanguage.of(DeckInfo.DEFAULT_LANGUAGE), SideLanguageChoices.NONE, List.of());

  private static final String TAGS = "tags";

  /** Copies the list. */
  public DeckDefaults {
    tags = List.copyOf(tags);
  }

  /**
   * Parses defaults.
   *
   * @param written each {@code tags=…} or a language as decks name it, such as {@code lang=…}, or
   *     with a colon in between; {@code field-lang.Example=…} for a field alone
   * @return all of it together
   * @throws IllegalArgumentException if one is something else, or no language
   */
  public static DeckDefaults of(List<String> written) {
    Map<String, List<String>> values = new HashMap<>();
    for (String one : written) {
      String[] parts = one.split("[=:]\\s*", 2);
      String key = parts[0].strip();
      String value = parts[parts.length - 1].strip();
      Optional<String> outer =
          FieldLanguages.KEYS.stream().filter(name -> key.startsWith(name + ".")).findFirst();
      String entry =
          outer.map(name -> key.substring(name.length() + 1) + ": " + value).orElse(value);
      values.computeIfAbsent(outer.orElse(key), any -> new ArrayList<>()).add(entry);
      if (!outer.isPresent() && !key.equals(TAGS) && !LanguageKeys.ALL.contains(key)) {
        throw new IllegalArgumentException(
            "\"" + one + "\" (write lang=en, question-lang=fr or tags=exam)");
      }
    }
    return of(values);
  }

  private static DeckDefaults of(Map<String, List<String>> values) {
    Diagnostics wrong = new Diagnostics();
    SourcePosition nowhere = SourcePosition.startOf("");
    LanguageKeys keys =
        new LanguageKeys(
            key -> values.getOrDefault(key, List.of()).stream().reduce((first, last) -> last),
            key -> nowhere,
            wrong);
    FieldLanguages fields =
        new FieldLanguages(
            key ->
                values.getOrDefault(key, List.of()).stream()
                    .map(text -> new SettingText(text, nowhere))
                    .toList(),
            wrong);
    TextLanguage language = keys.deck(NONE.language);
    SideLanguageChoices sides = keys.ofAllNotes(fields).ofAnyFields();
    Optional<Diagnostic> first = wrong.sorted().stream().findFirst();
    if (first.isPresent()) {
      throw new IllegalArgumentException(first.get().problem() + " (" + first.get().remedy() + ")");
    }
    List<String> tags =
        values.getOrDefault(TAGS, List.of()).stream()
            .flatMap(text -> Stream.of(text.split("\\s+", -1)))
            .toList();
    return new DeckDefaults(language, sides, tags);
  }
}
