package dev.glossdeck.export.site;

import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.json.Json;
import java.util.List;

/**
 * The words to search of a site of several decks, as a script: those of the pages beside them, and
 * for each deck its folder, its title and the file of its own words ({@link SearchData}), which the
 * page loads next.
 */
final class SiteSearchData {
  /** No deck's file: those end in {@code .search.js}. */
  static final String NAME = "decks.js";

  private static final PagePath HOME = new PagePath(DeckPaths.HOME);

  private final List<DeckSite> sites;
  private final SiteFrames frames;

  SiteSearchData(List<DeckSite> sites, SiteFrames frames) {
    this.sites = sites;
    this.frames = frames;
  }

  /** The whole script. */
  String script() {
    Messages words = frames.words();
    Json.Members data =
        Json.members()
            .with("language", words.language())
            .with("words", SearchEntries.words(words))
            .with(
                "entries",
                SearchEntries.of(frames.pages(), TextLanguage.of(words.language()), HOME))
            .with("decks", sites.stream().map(SiteSearchData::deck).toList());
    return "glossdeckSearch(" + data + ");\n";
  }

  private static List<String> deck(DeckSite site) {
    return List.of(
        HOME.to(site.paths().folder()), site.deck().info().title(), SearchData.name(site.deck()));
  }
}
