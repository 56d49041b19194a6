package dev.glossdeck.export.site;

import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.Direction;
import dev.glossdeck.deck.page.WrittenPage;
import dev.glossdeck.deck.page.WrittenPages;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.export.site.page.Page;
import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.PageHead;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.SiteAddress;
import dev.glossdeck.export.site.theme.SiteSettings;
import java.util.List;
import java.util.Optional;

/**
 * The frame of pages that belong to no deck: that of the deck if it is the only one, else one of
 * the whole site.
 */
final class SiteFrames {
  private static final String SEPARATOR = " · ";

  /** The published folder. */
  private static final String ROOT = "";

  private final List<DeckSite> sites;
  private final SiteSettings settings;
  private final Messages words;

  SiteFrames(List<DeckSite> sites, SiteSettings settings) {
    this.sites = sites;
    this.settings = settings;
    this.words = Messages.forLanguage(language());
  }

  /** The language of all decks, or the interface's own if they differ. */
  private String language() {
    List<String> languages =
        sites.stream().map(site -> site.deck().info().language()).distinct().toList();
    return languages.size() == 1 ? languages.get(0) : DeckInfo.DEFAULT_LANGUAGE;
  }

  Messages words() {
    return words;
  }

  /** The pages that the author wrote. */
  WrittenPages pages() {
    return sites.get(0).library().pages();
  }

  private boolean isOfDeck() {
    return !sites.get(0).library().isNested();
  }

  /** The title of the whole site. */
  String title() {
    return isOfDeck()
        ? sites.get(0).deck().info().title()
        : settings.title().orElseGet(() -> words.get("allDecks"));
  }

  /** The way to the first page. */
  PageLink home(PagePath path) {
    return new PageLink(title(), path.to(DeckPaths.HOME));
  }

  /** The frame of a page; its title is made of the name, if it has one, and that of the site. */
  PageFrame frame(PagePath path, String name, String description) {
    if (isOfDeck()) {
      return sites.get(0).frame(path, name, description, List.of());
    }
    return new PageFrame(
        words.language(),
        Direction.of(words.language()).toString(),
        Html.NONE,
        name.isEmpty() ? title() : name + SEPARATOR + title(),
        description,
        path.to(DeckPaths.ASSETS),
        home(path),
        menu(pages(), path),
        List.of(),
        new PageFrame.Look(Optional.empty(), Optional.empty()),
        Optional.of(
            new PageFrame.SearchPlace(
                path.to(DeckPaths.asset(SiteSearchData.NAME)), path.to(ROOT))),
        Optional.empty());
  }

  /** A page of the whole site with its head and foot. */
  Page withHead(Page page) {
    PagePath path = new PagePath(page.path());
    return page.with(
        new PageHead(
            settings.url().map(url -> new SiteAddress(url).of(page.path())),
            "website",
            title(),
            page.frame().language().replace('-', '_'),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        foot(pages(), path));
  }

  /** The way to the author's pages, if one of them leads to the others. */
  static List<PageFrame.MenuItem> menu(WrittenPages pages, PagePath path) {
    return pages.index().stream()
        .map(page -> new PageFrame.MenuItem(link(page, path), isAt(page, path)))
        .toList();
  }

  /** The ways to the author's pages below every page, if none of them leads to the others. */
  static List<PageLink> foot(WrittenPages pages, PagePath path) {
    return pages.index().isPresent()
        ? List.of()
        : pages.pages().stream().map(page -> link(page, path)).toList();
  }

  private static boolean isAt(WrittenPage page, PagePath path) {
    return DeckPaths.page(page.name()).equals(path.path());
  }

  static PageLink link(WrittenPage page, PagePath path) {
    return new PageLink(page.title(), path.to(DeckPaths.page(page.name())));
  }
}
