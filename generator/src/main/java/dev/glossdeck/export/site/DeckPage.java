package dev.glossdeck.export.site;

import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Topic;
import dev.glossdeck.export.site.glossary.GlossaryPlan;
import dev.glossdeck.export.site.html.Definition;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.export.site.page.Page;
import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.Views;
import dev.glossdeck.markup.MarkupText;
import java.util.List;
import java.util.Optional;

/** Makes a deck's first page: what it is and the ways in. */
final class DeckPage {
  /** Terms shown of each topic. */
  private static final int TERMS = 5;

  /** Terms shown of a deck without topics. */
  private static final int MOST_TERMS = 12;

  /** In UTF-16 units. */
  private static final int LONGEST_SAMPLE = 120;

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
            options.downloads(site.deck(), site.paths()).stream()
                .map(one -> DownloadsPage.download(site, path, one))
                .toList(),
            sample(),
            terms(),
            FactViews.of(site.deck().info().facts(), words));
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

  private List<Views.TopicCard> topics() {
    return site.glossary().topics().stream().map(this::topic).toList();
  }

  /** So that a deck without topics is no bare page. */
  private List<Views.Preview> terms() {
    return site.glossary().topics().isEmpty()
        ? site.glossary().entries().stream().limit(MOST_TERMS).map(this::term).toList()
        : List.of();
  }

  private Views.Preview term(GlossaryEntry entry) {
    PageLink link = site.link(path, entry);
    return new Views.Preview(link.href(), link, site.definition(entry).side());
  }

  private Views.TopicCard topic(Topic topic) {
    return new Views.TopicCard(
        site.link(path, topic),
        site.size(topic.entries()),
        site.hue(topic),
        topic.entries().stream().limit(TERMS).map(entry -> site.link(path, entry)).toList(),
        topic.entries().size() > TERMS);
  }

  /** The first card whose answer is neither too little nor too much to try. */
  private Optional<Views.Sample> sample() {
    return site.glossary().entries().stream()
        .filter(entry -> isSample(site.definition(entry), entry.note().asked()))
        .findFirst()
        .map(
            entry ->
                new Views.Sample(
                    site.link(path, entry),
                    new AnswerViews(site, path, entry.slug())
                        .phrases(entry.note().asked(), entry.note().languages().question()),
                    site.definition(entry).side()));
  }

  private static boolean isSample(Definition definition, MarkupText question) {
    return !definition.text().isEmpty()
        && question.references().media().isEmpty()
        && question.plainText().length() < LONGEST_SAMPLE;
  }
}
