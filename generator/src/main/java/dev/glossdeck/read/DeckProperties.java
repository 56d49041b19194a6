package dev.glossdeck.read;

import dev.glossdeck.deck.Direction;
import dev.glossdeck.diagnostic.DiagnosticCode;
import dev.glossdeck.diagnostic.Diagnostics;
import dev.glossdeck.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks what decks say of themselves, the same for all formats. */
public final class DeckProperties {
  /** In letters. */
  private static final int LONGEST_LANGUAGE = 3;

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
   * @return the BCP 47 tag in its usual spelling; empty with an error if it is none
   */
  public Optional<String> language(String tag, SourcePosition position) {
    Optional<String> language = language(tag);
    if (language.isEmpty()) {
      diagnostics.error(
          position,
          DiagnosticCode.LANGUAGE,
          "\"" + tag + "\" is no language",
          "write a BCP 47 tag such as " + tagOfName(tag).orElse("en or pt-BR"));
    }
    return language;
  }

  /**
   * A language, if it is one.
   *
   * @param tag as written
   * @return the BCP 47 tag in its usual spelling
   */
  public static Optional<String> language(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      // RFC 5646, 2.2.1: a longer one could be registered, but none is.
      return Optional.of(locale.toLanguageTag())
          .filter(found -> locale.getLanguage().length() <= LONGEST_LANGUAGE && !tag.isEmpty());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  /** The tag of a language that is called by its English name or its own. */
  private static Optional<String> tagOfName(String name) {
    return Arrays.stream(Locale.getISOLanguages())
        .filter(
            tag -> {
              Locale locale = new Locale.Builder().setLanguage(tag).build();
              return locale.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                  || locale.getDisplayLanguage(locale).equalsIgnoreCase(name);
            })
        .findFirst();
  }

  /**
   * A direction of text.
   *
   * @param name as written
   * @param position where
   * @return the direction; empty with an error if it is none
   */
  public Optional<Direction> direction(String name, SourcePosition position) {
    Optional<Direction> direction = Direction.named(name);
    if (direction.isEmpty()) {
      diagnostics.error(
          position,
          DiagnosticCode.DIRECTION,
          "\"" + name + "\" is no direction of text",
          "write ltr or rtl, or leave it out: it follows from the language");
    }
    return direction;
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
          position,
          DiagnosticCode.LAYOUT,
          "\"" + layout + "\" is no layout",
          "write flat or nested");
    }
    return layout.equals("nested");
  }

  /**
   * The levels of a deck's name in Anki, which has no empty ones.
   *
   * @param name levels with {@code ::} between them
   * @param position where, for a warning if some are empty
   * @return without empty ones
   */
  public List<String> levels(String name, SourcePosition position) {
    List<String> levels = levels(name);
    if (levels.size() < name.split("::", -1).length) {
      diagnostics.warning(
          position,
          DiagnosticCode.DECK_NAME_CHANGED,
          "the deck's name \"" + name + "\" has an empty level, which is left out",
          "write no :: at an end, and a name between two of them");
    }
    return levels;
  }

  /**
   * The levels of a deck's name in Anki, of which the last is the title, {@code ::} or not.
   *
   * @param name levels with {@code ::} between them
   * @param title as the deck states it, if it does
   * @param position where the name stands, for a warning if some levels are empty
   * @return without empty ones
   */
  public List<String> levels(String name, Optional<String> title, SourcePosition position) {
    String last = title.filter(words -> ("::" + name).endsWith("::" + words)).orElse("");
    if (!last.contains("::")) {
      return levels(name, position);
    }
    List<String> levels = new ArrayList<>();
    if (last.length() < name.length()) {
      int above = name.length() - last.length() - "::".length();
      levels.addAll(levels(name.substring(0, above), position));
    }
    levels.add(last);
    return List.copyOf(levels);
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
