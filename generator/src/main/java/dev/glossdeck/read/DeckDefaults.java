package dev.glossdeck.read;

import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.TextLanguage;
import java.util.ArrayList;
import java.util.List;

/**
 * Properties of decks that cannot have their own, such as spreadsheets.
 *
 * @param language of decks that name none
 * @param tags that all notes have besides their own, without {@code #}
 */
public record DeckDefaults(TextLanguage language, List<String> tags) {
  /** The usual language, and no tags. */
  public static final DeckDefaults NONE =
      new DeckDefaults(TextLanguage.of(DeckInfo.DEFAULT_LANGUAGE), List.of());

  /** Copies the list. */
  public DeckDefaults {
    tags = List.copyOf(tags);
  }

  /**
   * Parses defaults.
   *
   * @param written each {@code lang=…} or {@code tags=…}, or with a colon in between
   * @return all of it together
   * @throws IllegalArgumentException if one is something else, or no language
   */
  public static DeckDefaults of(List<String> written) {
    TextLanguage language = NONE.language;
    List<String> tags = new ArrayList<>();
    for (String one : written) {
      String[] parts = one.split("[=:]\\s*", 2);
      String value = parts[parts.length - 1].strip();
      switch (parts[0].strip()) {
        case "lang" -> language = language(value);
        case "tags" -> tags.addAll(List.of(value.split("\\s+", -1)));
        default ->
            throw new IllegalArgumentException(
                "\"" + one + "\" (write lang=en or tags=exam, and nothing else)");
      }
    }
    return new DeckDefaults(language, tags);
  }

  private static TextLanguage language(String tag) {
    return DeckProperties.language(tag)
        .map(TextLanguage::of)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no language \"" + tag + "\" (write such as pt-BR)"));
  }
}
