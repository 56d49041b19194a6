package dev.glossdeck.export.site;

import dev.glossdeck.export.Download;
import java.util.List;
import java.util.Locale;

/** Makes a deck's first page: what it is and the ways in. */
final class DeckPage {
  private final DeckSite site;
  private final GlossaryPlan plan;
  private final SiteOptions options;
  private final PagePath path;

  DeckPage(DeckSite site, GlossaryPlan plan, SiteOptions options) {
    this.site = site;
    this.plan = plan;
    this.options = options;
    this.path = new PagePath(site.paths().home());
  }

  Page page() {
    Messages words = site.words();
    Views.DeckHome home =
        new Views.DeckHome(
            site.deck().info().title(),
            site.deck().info().description(),
            size(),
            new PageLink(words.get("glossary"), path.to(site.paths().glossary())),
            new PageLink(words.get("study"), path.to(site.paths().study())),
            letters(),
            topics(),
            options.downloads(site.deck(), site.paths()).stream().map(this::download).toList());
    PageFrame frame = site.frame(path, "", site.description(), site.trail(path));
    return new Page(path.path(), "deck", frame, words, home);
  }

  private String size() {
    String cards = site.size(site.glossary().entries());
    int topics = site.glossary().topics().size();
    return topics == 0
        ? cards
        : site.words().with("inTopics", cards, site.words().count("topics", topics));
  }

  private List<PageLink> letters() {
    return plan.index().groups().stream()
        .map(group -> new PageLink(group.label(), path.to(plan.placeOf(group))))
        .toList();
  }

  private List<Views.Counted> topics() {
    return site.glossary().topics().stream()
        .map(
            topic ->
                new Views.Counted(
                    new PageLink(topic.name(), path.to(site.paths().topic(topic.slug()))),
                    site.size(topic.entries())))
        .toList();
  }

  private Views.Download download(Download download) {
    String ending = download.ending();
    String target = path.to(site.paths().download(ending));
    return new Views.Download(
        new PageLink(site.words().get(download.message()), target),
        ending.substring(ending.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT),
        site.words().get(download.message() + "About"));
  }
}
