package dev.glossdeck.export.site;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.export.site.html.Definition;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.Utf8Writer;
import dev.glossdeck.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a deck to search, and of the pages beside it if it is the only one, as a script:
 * browsers read no data from a disk. It calls {@code glossdeckSearch} with the deck's language, the
 * interface's words, and a list of entries, cards and sections of pages, each a list of headword,
 * aliases, address from the deck's folder, definition, question and answer, which are missing in
 * large decks, and of the languages of headword and definition where one of them is not the deck's.
 * The file's name stays when its content changes, for it stands on every page of the deck, which
 * would change with each card otherwise.
 */
final class SearchData {
  /**
   * Above this number of notes a browser would need seconds for all words (SITE.md, MiniSearch).
   */
  static final int MOST_IN_FULL = 5000;

  private final DeckSite site;
  private final PagePath home;

  SearchData(DeckSite site) {
    this.site = site;
    this.home = new PagePath(site.paths().home());
  }

  /** The name of the file of a deck. */
  static String name(Deck deck) {
    return deck.id() + ".search.js";
  }

  /** Writes it entry by entry, so that a large deck takes no memory. */
  void writeTo(OutputStream out) throws IOException {
    Writer writer = new Utf8Writer(out);
    Json.Members head =
        Json.members()
            .with("language", site.deck().info().language())
            .with("words", SearchEntries.words(site.words()))
            .with("entries", List.of());
    String text = "glossdeckSearch(" + head;
    writer.write(text, 0, text.length() - "]}".length());
    boolean inFull = site.glossary().entries().size() <= MOST_IN_FULL;
    String separator = "";
    for (GlossaryEntry entry : site.glossary().entries()) {
      writer.write(separator);
      writer.write(Json.list(entry(entry, inFull)));
      separator = ",";
    }
    for (List<Object> section : sections()) {
      writer.write(separator);
      writer.write(Json.list(section));
      separator = ",";
    }
    writer.write("]});\n");
    writer.flush();
  }

  private List<Object> entry(GlossaryEntry entry, boolean inFull) {
    Definition definition = site.definition(entry);
    List<Object> parts = new ArrayList<>();
    parts.add(entry.headword());
    parts.add(entry.aliases());
    parts.add(home.to(site.paths().card(entry.slug())));
    if (inFull) {
      parts.add(definition.text());
      parts.add(entry.note().asked().plainText());
      parts.add(entry.note().told().plainText());
    }
    SearchEntries.addLanguages(entry.note().languages().question(), definition.spoken(), parts);
    return parts;
  }

  private List<List<Object>> sections() {
    return site.library().isNested()
        ? List.of()
        : SearchEntries.of(site.library().pages(), site.deck().info().text(), home);
  }
}
