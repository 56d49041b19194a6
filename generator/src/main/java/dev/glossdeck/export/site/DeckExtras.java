package dev.glossdeck.export.site;

import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.Repository;
import dev.glossdeck.export.site.page.SiteAddress;
import dev.glossdeck.export.site.picture.PngImage;
import dev.glossdeck.export.site.picture.SharePicture;
import dev.glossdeck.export.site.theme.Hues;
import dev.glossdeck.export.site.theme.Oklch;
import dev.glossdeck.export.site.theme.SiteSettings;
import dev.glossdeck.export.site.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a deck's site besides glossary, cards and study page, which depend on the deck and
 * on the author's settings.
 *
 * @param site the deck's
 * @param changes of the deck, if a lock remembers some
 * @param address of the whole site, if it is known
 * @param repository the repository of the deck, if it is known
 * @param picture to show with links, if the site's address is known
 */
record DeckExtras(
    DeckSite site,
    Optional<Changes> changes,
    Optional<SiteAddress> address,
    Optional<Repository> repository,
    Optional<PngImage> picture) {

  static DeckExtras of(DeckSite site, SiteSettings settings) {
    return new DeckExtras(
        site,
        Changes.of(site),
        settings.url().map(SiteAddress::new),
        site.deck().info().facts().repository().or(settings::repository).map(Repository::new),
        settings.url().flatMap(url -> picture(site, Theme.of(settings))));
  }

  private static Optional<PngImage> picture(DeckSite site, Theme theme) {
    DeckInfo deck = site.deck().info();
    int hue =
        theme.hue().filter(of -> deck.facts().accent().isEmpty()).orElse(Hues.degreesOf(deck));
    // As tokens.css has the accent and the sheet in the light theme.
    return new SharePicture(Oklch.of(.4, .12, hue), Oklch.of(.985, .006, hue))
        .of(site.deck().info().title(), site.size(site.glossary().entries()));
  }

  /** Whether there is a feed of changes, whose addresses are absolute. */
  boolean hasFeed() {
    return address.isPresent() && changes.filter(known -> known.newest().isPresent()).isPresent();
  }

  /** Links below the content of every page. */
  List<PageLink> foot(PagePath page, Optional<GlossaryEntry> entry) {
    List<PageLink> links = new ArrayList<>();
    entry.ifPresent(card -> repository.ifPresent(at -> links.addAll(at.links(card, site.words()))));
    links.add(link(page, "downloadsTitle", site.paths().downloads()));
    if (PrintPage.isMadeFor(site)) {
      links.add(link(page, "printAll", site.paths().print()));
    }
    if (changes.isPresent()) {
      links.add(link(page, "changes", site.paths().changes()));
    }
    links.addAll(SiteFrames.foot(site.library().pages(), page));
    return links;
  }

  private PageLink link(PagePath page, String word, String target) {
    return new PageLink(site.words().get(word), page.to(target));
  }
}
