package dev.glossdeck.write;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Field;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.SideLanguages;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.read.FieldLanguages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The settings that say the languages of a deck and its notes, see {@code read.LanguageKeys}. */
final class WrittenLanguages {
  private final DeckInfo info;
  private final Optional<SideLanguages> common;

  WrittenLanguages(Deck deck) {
    info = deck.info();
    common = common(deck.notes());
  }

  /** The languages that all notes have in common; empty if some differ. */
  private static Optional<SideLanguages> common(List<Note> notes) {
    Map<String, Optional<TextLanguage>> fields = new TreeMap<>();
    for (Note note : notes) {
      for (Field field : note.fields()) {
        Optional<TextLanguage> own = note.languages().of(field);
        if (!own.equals(fields.computeIfAbsent(field.name(), any -> own))) {
          return Optional.empty();
        }
      }
    }
    Map<String, TextLanguage> others = new TreeMap<>();
    fields.forEach((name, own) -> own.ifPresent(other -> others.put(name, other)));
    List<SideLanguages> all =
        notes.stream()
            .map(Note::languages)
            .map(one -> new SideLanguages(one.question(), one.answer(), others))
            .distinct()
            .toList();
    return all.stream().findFirst().filter(first -> all.size() == 1);
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
    Optional<TextLanguage> ofAll = ofAllFields(note);
    if (ofAll.isEmpty()) {
      sides(languages, settings);
    } else {
      put("", ofAll.get(), settings);
      unless(ofAll, languages.question(), "question-", settings);
      unless(ofAll, languages.answer(), "answer-", settings);
    }
    return settings;
  }

  /** The language of all further fields, where that is one and not the deck's. */
  private static Optional<TextLanguage> ofAllFields(Note note) {
    List<Optional<TextLanguage>> each =
        note.fields().stream().map(note.languages()::of).distinct().toList();
    return each.size() == 1 ? each.get(0) : Optional.empty();
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
    Map<String, String> tags = new TreeMap<>();
    Map<String, String> directions = new TreeMap<>();
    languages
        .fields()
        .forEach(
            (name, language) -> {
              tags.put(name, language.tag());
              if (!language.isUsual()) {
                directions.put(name, language.direction().toString());
              }
            });
    put(FieldLanguages.LANGUAGES, tags, settings);
    put(FieldLanguages.DIRECTIONS, directions, settings);
  }

  private static void put(String key, Map<String, String> values, Map<String, String> settings) {
    if (!values.isEmpty()) {
      settings.put(key, FieldLanguages.written(values));
    }
  }

  private static void put(String prefix, TextLanguage language, Map<String, String> settings) {
    settings.put(prefix + "lang", language.tag());
    if (!language.isUsual()) {
      settings.put(prefix + "dir", language.direction().toString());
    }
  }
}
