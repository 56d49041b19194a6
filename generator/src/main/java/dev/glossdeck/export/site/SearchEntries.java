package dev.glossdeck.export.site;

import dev.glossdeck.deck.Direction;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.deck.page.PageSection;
import dev.glossdeck.deck.page.WrittenPage;
import dev.glossdeck.deck.page.WrittenPages;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.site.html.Definition;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the words to search of a deck and those of a site have in common. */
final class SearchEntries {
  /** Of an entry, before its languages. */
  private static final int PARTS = 6;

  private static final List<String> WORDS =
      List.of(
          "close",
          "search",
          "searchFound",
          "searchHits",
          "searchNone",
          "searchPlaceholder",
          "searchUse",
          "singleKeys");

  private SearchEntries() {}

  /** The interface's words that the dialog needs. */
  static Json.Members words(Messages words) {
    Json.Members members =
        Json.members()
            .with("language", words.language())
            .with("direction", Direction.of(words.language()).toString());
    WORDS.forEach(key -> members.with(key, words.get(key)));
    return members;
  }

  /**
   * The sections of pages that an author wrote.
   *
   * @param usual the language of pages that name none
   * @param home where addresses start
   */
  static List<List<Object>> of(WrittenPages pages, TextLanguage usual, PagePath home) {
    return pages.pages().stream()
        .flatMap(page -> page.sections().stream().map(section -> entry(page, section, usual, home)))
        .toList();
  }

  private static List<Object> entry(
      WrittenPage page, PageSection section, TextLanguage usual, PagePath home) {
    String language = page.language().orElse(usual).tag();
    String address = home.to(DeckPaths.page(page.name()));
    boolean isHeaded = section.level() > 0;
    List<Object> parts = new ArrayList<>();
    parts.add(isHeaded ? section.heading().plainText() : page.title());
    parts.add(isHeaded ? List.of(page.title()) : List.of());
    parts.add(isHeaded ? address + "#" + section.anchor() : address);
    parts.add(Definition.firstSentence(section.body(), language));
    parts.add("");
    parts.add(section.body().plainText());
    Optional<TextLanguage> other = page.language().filter(own -> !own.equals(usual));
    addLanguages(other, other, parts);
    return parts;
  }

  /** Adds the languages of headword and definition, if one of them is not the deck's. */
  static void addLanguages(
      Optional<TextLanguage> headword, Optional<TextLanguage> definition, List<Object> parts) {
    List<Object> languages =
        Stream.of(headword, definition)
            .map(other -> other.<Object>map(StudyData::pair).orElse(Json.NULL))
            .toList();
    if (languages.stream().anyMatch(one -> one != Json.NULL)) {
      while (parts.size() < PARTS) {
        parts.add("");
      }
      parts.add(languages);
    }
  }
}
