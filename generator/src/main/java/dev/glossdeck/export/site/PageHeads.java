package dev.glossdeck.export.site;

import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.export.site.page.Page;
import dev.glossdeck.export.site.page.PageHead;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.SiteAddress;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes the heads and feet of a deck's pages. */
final class PageHeads {
  private final DeckSite site;
  private final DeckExtras extras;
  private final LinkedData linkedData;
  private final Map<String, GlossaryEntry> byPath = new HashMap<>();

  PageHeads(DeckExtras extras) {
    this.site = extras.site();
    this.extras = extras;
    this.linkedData = new LinkedData(site, extras.address());
    site.glossary().entries().forEach(entry -> byPath.put(site.paths().card(entry.slug()), entry));
  }

  /** A page with its head and foot. */
  Page on(Page page) {
    if (page.frame().moved().isPresent()) {
      return page; // Its content is elsewhere, which it says itself.
    }
    PagePath path = new PagePath(page.path());
    Optional<GlossaryEntry> entry = Optional.ofNullable(byPath.get(page.path()));
    return page.with(head(page, path, entry), extras.foot(path, entry));
  }

  private PageHead head(Page page, PagePath path, Optional<GlossaryEntry> entry) {
    Optional<SiteAddress> address = extras.address();
    return new PageHead(
        address.map(known -> known.of(page.path())),
        entry.isPresent() ? "article" : "website",
        site.deck().info().title(),
        page.frame().language().replace('-', '_'),
        address
            .filter(known -> extras.picture().isPresent())
            .map(known -> known.of(site.paths().picture())),
        Optional.of(path.to(site.paths().data())),
        Optional.of(new PageLink(site.words().get("changes"), path.to(site.paths().feed())))
            .filter(link -> extras.hasFeed()),
        linkedData(page, path, entry));
  }

  private Optional<Html> linkedData(Page page, PagePath path, Optional<GlossaryEntry> entry) {
    if (entry.isPresent()) {
      return entry.map(card -> linkedData.term(card, path));
    }
    boolean isGlossary = page.path().equals(site.paths().glossary());
    return isGlossary ? Optional.of(linkedData.set(path)) : Optional.empty();
  }
}
