package dev.glossdeck.export.site;

import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.export.site.page.Page;
import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.Views;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the page over several decks. */
final class HomePage {
  private static final PagePath PATH = new PagePath(DeckPaths.HOME);

  private static final String SEPARATOR = " / ";

  private final List<DeckSite> sites;
  private final SiteFrames frames;

  HomePage(List<DeckSite> sites, SiteFrames frames) {
    this.sites = sites;
    this.frames = frames;
  }

  Page page() {
    Messages words = frames.words();
    Map<String, List<Views.HomeDeck>> folders = new LinkedHashMap<>();
    for (DeckSite site : sites) {
      String folder = String.join(SEPARATOR, site.deck().info().folders());
      folders.computeIfAbsent(folder, name -> new ArrayList<>()).add(deck(site, words));
    }
    List<Views.HomeFolder> view =
        folders.entrySet().stream()
            .map(entry -> new Views.HomeFolder(entry.getKey(), entry.getValue()))
            .toList();
    PageFrame frame = frames.frame(PATH, "", words.get("describeHome"));
    return frames.withHead(new Page(PATH.path(), "home", frame, words, new Views.Home(view)));
  }

  private Views.HomeDeck deck(DeckSite site, Messages words) {
    DeckInfo info = site.deck().info();
    return new Views.HomeDeck(
        new PageLink(info.title(), PATH.to(site.paths().home())),
        info.description(),
        info.language(),
        info.text().direction().toString(),
        words.count("cards", (int) site.deck().cards().count()));
  }
}
