package dev.glossdeck.read;

import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

/** Checks what decks say of themselves, the same for all formats. */
public final class DeckProperties {
  private final Diagnostics diagnostics;

  /**
   * A check.
   *
   * @param diagnostics takes what is wrong
   */
  public DeckProperties(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * A language.
   *
   * @param tag as written
   * @param position where
   * @return the BCP 47 tag in its usual spelling; the default with an error if it is none
   */
  public String language(String tag, SourcePosition position) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().toLanguageTag();
    } catch (IllformedLocaleException e) {
      diagnostics.error(
          position,
          "language",
          "\"" + tag + "\" is no language",
          "write a BCP 47 tag such as en or pt-BR");
      return DeckInfo.DEFAULT_LANGUAGE;
    }
  }

  /**
   * A layout.
   *
   * @param layout as written: {@code flat} or {@code nested}
   * @param position where
   * @return whether it is nested; false with an error if it is neither
   */
  public boolean isNested(String layout, SourcePosition position) {
    if (!List.of("flat", "nested").contains(layout)) {
      diagnostics.error(
          position, "layout", "\"" + layout + "\" is no layout", "write flat or nested");
    }
    return layout.equals("nested");
  }

  /**
   * The levels of a deck's name in Anki.
   *
   * @param name levels with {@code ::} between them
   * @return without empty ones
   */
  public static List<String> levels(String name) {
    return Arrays.stream(name.split("::"))
        .map(String::strip)
        .filter(level -> !level.isEmpty())
        .toList();
  }
}
