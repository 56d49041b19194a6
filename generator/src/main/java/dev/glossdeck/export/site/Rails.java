package dev.glossdeck.export.site;

import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Topic;
import dev.glossdeck.export.site.glossary.AlphabeticIndex;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.Views;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the list of pages beside a card: those of its topic, or those near it in the alphabet. It
 * never grows with the deck.
 */
final class Rails {
  /** Links at most. */
  static final int LINKS = 15;

  private final DeckSite site;
  private final List<GlossaryEntry> sorted;
  private final Map<String, Integer> places = new HashMap<>();
  private final Map<String, AlphabeticIndex.Group> groups = new HashMap<>();

  Rails(DeckSite site) {
    this.site = site;
    this.sorted =
        site.index().groups().stream()
            .flatMap(group -> group.lines().stream())
            .filter(line -> !line.isAlias())
            .map(AlphabeticIndex.Line::entry)
            .toList();
    for (int i = 0; i < sorted.size(); i++) {
      places.put(sorted.get(i).slug(), i);
    }
    for (Topic topic : site.glossary().topics()) {
      for (int i = 0; i < topic.entries().size(); i++) {
        places.put(topic.entries().get(i).slug(), i);
      }
    }
    for (AlphabeticIndex.Group group : site.index().groups()) {
      group.lines().stream()
          .filter(line -> !line.isAlias())
          .forEach(line -> groups.put(line.entry().slug(), group));
    }
  }

  /** The pages beside a card. */
  Views.Rail beside(PagePath page, GlossaryEntry entry) {
    return site.topicOf(entry)
        .map(topic -> rail(page, site.link(page, topic), topic.entries(), entry))
        .orElseGet(() -> rail(page, letter(page, entry), sorted, entry));
  }

  private PageLink letter(PagePath page, GlossaryEntry entry) {
    String anchor = "#" + groups.get(entry.slug()).id();
    return new PageLink(
        site.words().get("glossaryTitle"), page.to(site.paths().glossary()) + anchor);
  }

  private Views.Rail rail(
      PagePath page, PageLink heading, List<GlossaryEntry> entries, GlossaryEntry current) {
    int place = places.get(current.slug());
    int from = Math.max(0, Math.min(place - LINKS / 2, entries.size() - LINKS));
    List<Views.RailLink> links =
        entries.subList(from, Math.min(entries.size(), from + LINKS)).stream()
            .map(
                entry ->
                    new Views.RailLink(site.link(page, entry), entry.slug().equals(current.slug())))
            .toList();
    return new Views.Rail(heading, links);
  }
}
