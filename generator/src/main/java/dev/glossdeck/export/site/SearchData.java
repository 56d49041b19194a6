package dev.glossdeck.export.site;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Direction;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.deck.page.PageSection;
import dev.glossdeck.deck.page.WrittenPage;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.site.html.Definition;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.json.Json;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words of a deck to search, as a script: browsers read no data from a disk. It calls {@code
 * glossdeckSearch} with the deck's language, the interface's words, and a list of entries, cards
 * and sections of pages, each a list of headword, aliases, address from the deck's folder,
 * definition, question and answer, which are missing in large decks, and of the languages of
 * headword and definition where one of them is not the deck's. The file's name stays when its
 * content changes, for it stands on every page of the deck, which would change with each card
 * otherwise.
 *
 * @param name of the file
 * @param script the content
 */
record SearchData(String name, String script) {
  /**
   * Above this number of notes a browser would need seconds for all words (SITE.md, MiniSearch).
   */
  static final int MOST_IN_FULL = 5000;

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

  /**
   * The words of a deck, and of the pages beside it if it is the only one.
   *
   * @param library the decks of the build
   * @param deck one of them
   * @param definitions the definition of each note
   * @param words the interface's
   * @param workers read the sides of cards
   * @throws IOException if the thread is interrupted
   */
  static SearchData of(
      Library library,
      Deck deck,
      Map<NoteId, Definition> definitions,
      Messages words,
      Workers workers)
      throws IOException {
    Glossary glossary = library.glossaryOf(deck);
    DeckPaths paths = DeckPaths.of(library, deck);
    boolean inFull = glossary.entries().size() <= MOST_IN_FULL;
    PagePath home = new PagePath(paths.home());
    List<List<Object>> entries = new ArrayList<>();
    entries.addAll(
        workers.map(
            glossary.entries(),
            entry -> {
              Definition definition = definitions.get(entry.note().id());
              List<Object> parts = new ArrayList<>();
              parts.add(entry.headword());
              parts.add(entry.aliases());
              parts.add(home.to(paths.card(entry.slug())));
              if (inFull) {
                parts.add(definition.text());
                parts.add(entry.note().asked().plainText());
                parts.add(entry.note().told().plainText());
              }
              addLanguages(entry.note().languages().question(), definition.spoken(), parts);
              return parts;
            }));
    if (!library.isNested()) {
      library.pages().pages().forEach(page -> addSections(page, deck, home, entries));
    }
    Json.Members data =
        Json.members()
            .with("language", deck.info().language())
            .with("words", words(words))
            .with("entries", entries);
    String script = "glossdeckSearch(" + data + ");\n";
    return new SearchData(deck.id() + ".search.js", script);
  }

  private static void addSections(
      WrittenPage page, Deck deck, PagePath home, List<List<Object>> entries) {
    String language = page.language().map(TextLanguage::tag).orElse(deck.info().language());
    String address = home.to(DeckPaths.page(page.name()));
    for (PageSection section : page.sections()) {
      boolean isHeaded = section.level() > 0;
      List<Object> parts = new ArrayList<>();
      parts.add(isHeaded ? section.heading().plainText() : page.title());
      parts.add(isHeaded ? List.of(page.title()) : List.of());
      parts.add(isHeaded ? address + "#" + section.anchor() : address);
      parts.add(Definition.firstSentence(section.body(), language));
      parts.add("");
      parts.add(section.body().plainText());
      Optional<TextLanguage> other = page.language().filter(own -> !own.equals(deck.info().text()));
      addLanguages(other, other, parts);
      entries.add(parts);
    }
  }

  private static void addLanguages(
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

  private static Json.Members words(Messages words) {
    Json.Members members =
        Json.members()
            .with("language", words.language())
            .with("direction", Direction.of(words.language()).toString());
    WORDS.forEach(key -> members.with(key, words.get(key)));
    return members;
  }
}
