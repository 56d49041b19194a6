package dev.glossdeck.export.site;

import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Direction;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.export.site.page.Page;
import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.PageHead;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.SiteAddress;
import dev.glossdeck.export.site.page.Views;
import dev.glossdeck.export.site.theme.SiteSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the page over several decks. */
final class HomePage {
  private static final PagePath PATH = new PagePath(DeckPaths.HOME);

  private static final String SEPARATOR = " / ";

  private final List<DeckSite> sites;
  private final SiteSettings settings;

  HomePage(List<DeckSite> sites, SiteSettings settings) {
    this.sites = sites;
    this.settings = settings;
  }

  Page page() {
    Messages words = Messages.forLanguage(language());
    Map<String, List<Views.HomeDeck>> folders = new LinkedHashMap<>();
    for (DeckSite site : sites) {
      String folder = String.join(SEPARATOR, site.deck().info().folders());
      folders.computeIfAbsent(folder, name -> new ArrayList<>()).add(deck(site, words));
    }
    List<Views.HomeFolder> view =
        folders.entrySet().stream()
            .map(entry -> new Views.HomeFolder(entry.getKey(), entry.getValue()))
            .toList();
    PageFrame frame = frame(words);
    Page page = new Page(PATH.path(), "home", frame, words, new Views.Home(view));
    return page.with(head(frame), List.of());
  }

  /** The language of all decks, or the interface's own if they differ. */
  private String language() {
    List<String> languages =
        sites.stream().map(site -> site.deck().info().language()).distinct().toList();
    return languages.size() == 1 ? languages.get(0) : DeckInfo.DEFAULT_LANGUAGE;
  }

  private PageHead head(PageFrame frame) {
    return new PageHead(
        settings.url().map(url -> new SiteAddress(url).of(PATH.path())),
        "website",
        frame.title(),
        frame.language(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private PageFrame frame(Messages words) {
    String title = settings.title().orElseGet(() -> words.get("allDecks"));
    return new PageFrame(
        words.language(),
        Direction.of(words.language()).toString(),
        Html.NONE,
        title,
        words.get("describeHome"),
        PATH.to(DeckPaths.ASSETS),
        new PageLink(title, PATH.path()),
        List.of(),
        List.of(),
        new PageFrame.Look(Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty());
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
