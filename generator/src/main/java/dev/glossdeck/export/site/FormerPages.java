package dev.glossdeck.export.site;

import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.export.site.page.Page;
import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.PlannedPage;
import dev.glossdeck.export.site.page.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes a page at each address that once was a card's: it leads to where the card is now, or tells
 * that the deck holds it no more.
 */
final class FormerPages {
  private final DeckSite site;

  FormerPages(DeckSite site) {
    this.site = site;
  }

  List<PlannedPage> pages() {
    Set<String> current =
        site.glossary().entries().stream().map(GlossaryEntry::slug).collect(Collectors.toSet());
    List<PlannedPage> pages = new ArrayList<>();
    Map<String, NoteId> owners = new TreeMap<>(site.deck().history().owners());
    owners.keySet().removeAll(current);
    owners.forEach(
        (slug, id) -> pages.add(new PlannedPage(site.paths().card(slug), () -> page(slug, id))));
    return pages;
  }

  private Page page(String slug, NoteId id) {
    PagePath path = new PagePath(site.paths().card(slug));
    Optional<GlossaryEntry> entry = Optional.ofNullable(site.byId().get(id));
    PageLink target =
        entry
            .map(card -> site.link(path, card))
            .orElseGet(
                () -> new PageLink(site.words().get("glossary"), path.to(site.paths().glossary())));
    String word = entry.isPresent() ? "movedCard" : "retiredCard";
    String title = site.words().get(word + "Title");
    Views.Former view = new Views.Former(title, site.words().get(word), target);
    PageFrame frame =
        site.frame(path, title + " (" + slug + ")", site.words().get(word), site.trail(path));
    PageFrame leading = entry.isPresent() ? frame.leadingTo(target.href()) : frame;
    return new Page(path.path(), "former", leading, site.words(), view);
  }
}
