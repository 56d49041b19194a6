package dev.glossdeck.export.site;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Direction;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.glossary.Glossary;
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

/**
 * The words of a deck to search, as a script: browsers read no data from a disk. It calls {@code
 * glossdeckSearch} with the deck's language, the interface's words, and a list of entries, each a
 * list of headword, aliases, address from the deck's folder, definition, question and answer; the
 * last three are missing in large decks. The file's name stays when its content changes, for it
 * stands on every page of the deck, which would change with each card otherwise.
 *
 * @param name of the file
 * @param script the content
 */
record SearchData(String name, String script) {
  /**
   * Above this number of notes a browser would need seconds for all words (SITE.md, MiniSearch).
   */
  static final int MOST_IN_FULL = 5000;

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
   * The words of a deck.
   *
   * @param deck the deck
   * @param glossary its terms
   * @param paths the paths of their pages
   * @param definitions the definition of each note
   * @param words the interface's
   * @param workers read the sides of cards
   * @throws IOException if the thread is interrupted
   */
  static SearchData of(
      Deck deck,
      Glossary glossary,
      DeckPaths paths,
      Map<NoteId, Definition> definitions,
      Messages words,
      Workers workers)
      throws IOException {
    boolean inFull = glossary.entries().size() <= MOST_IN_FULL;
    PagePath home = new PagePath(paths.home());
    List<List<Object>> entries =
        workers.map(
            glossary.entries(),
            entry -> {
              List<Object> fields = new ArrayList<>();
              fields.add(entry.headword());
              fields.add(entry.aliases());
              fields.add(home.to(paths.card(entry.slug())));
              if (inFull) {
                fields.add(definitions.get(entry.note().id()).text());
                fields.add(entry.note().asked().plainText());
                fields.add(entry.note().told().plainText());
              }
              return fields;
            });
    Json.Members data =
        Json.members()
            .with("language", deck.info().language())
            .with("words", words(words))
            .with("entries", entries);
    String script = "glossdeckSearch(" + data + ");\n";
    return new SearchData(deck.id() + ".search.js", script);
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
