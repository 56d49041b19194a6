package dev.glossdeck.write;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.SideLanguages;
import dev.glossdeck.deck.TextLanguage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings that say the languages of a deck and its notes, see {@code read.LanguageKeys}. */
final class WrittenLanguages {
  private final DeckInfo info;
  private final Optional<SideLanguages> common;

  WrittenLanguages(Deck deck) {
    info = deck.info();
    List<SideLanguages> all = deck.notes().stream().map(Note::languages).distinct().toList();
    common = all.stream().findFirst().filter(first -> all.size() == 1 && first.fields().isEmpty());
  }

  /** The settings of the deck, with those that all its notes share. */
  Map<String, String> ofDeck() {
    Map<String, String> settings = new LinkedHashMap<>();
    if (!info.text().equals(TextLanguage.of(DeckInfo.DEFAULT_LANGUAGE))) {
      put("", info.text(), settings);
    }
    common.ifPresent(languages -> sides(languages, settings));
    return settings;
  }

  /** The settings of a note that differ from its deck's. */
  Map<String, String> of(Note note) {
    Map<String, String> settings = new LinkedHashMap<>();
    SideLanguages languages = note.languages();
    if (common.isPresent()) {
      return settings;
    }
    languages.fields().ifPresent(all -> put("", all, settings));
    if (languages.fields().isEmpty()) {
      sides(languages, settings);
    } else {
      unless(languages.fields(), languages.question(), "question-", settings);
      unless(languages.fields(), languages.answer(), "answer-", settings);
    }
    return settings;
  }

  private void unless(
      Optional<TextLanguage> around,
      Optional<TextLanguage> side,
      String prefix,
      Map<String, String> settings) {
    if (!side.equals(around)) {
      put(prefix, side.orElse(info.text()), settings);
    }
  }

  private static void sides(SideLanguages languages, Map<String, String> settings) {
    languages.question().ifPresent(language -> put("question-", language, settings));
    languages.answer().ifPresent(language -> put("answer-", language, settings));
  }

  private static void put(String prefix, TextLanguage language, Map<String, String> settings) {
    settings.put(prefix + "lang", language.tag());
    if (!language.isUsual()) {
      settings.put(prefix + "dir", language.direction().toString());
    }
  }
}
