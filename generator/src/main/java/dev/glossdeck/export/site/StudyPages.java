package dev.glossdeck.export.site;

import dev.glossdeck.deck.Card;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Topic;
import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.export.site.page.Page;
import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.StudyViews;
import dev.glossdeck.export.site.page.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes a deck's page to study. Without scripts it is the deck to unfold, or the ways to it. */
final class StudyPages {
  private final DeckSite site;
  private final PagePath path;
  private final StudyData data;

  StudyPages(DeckSite site, StudyData data) {
    this.site = site;
    this.path = new PagePath(site.paths().study());
    this.data = data;
  }

  Page page() {
    Messages words = site.words();
    boolean isUnfolded = site.glossary().entries().size() <= StudyPlan.ONE_PAGE;
    StudyViews.ChoiceGroup topics =
        new StudyViews.ChoiceGroup("", Html.NONE, topics(site).toList());
    StudyViews.Desk desk =
        new StudyViews.Desk(
            words.get("study"),
            site.size(site.glossary().entries()),
            new PageLink(words.get("studyLeave"), path.to(site.paths().home())),
            List.of(data.on(path, site)),
            site.glossary().topics().isEmpty() ? List.of() : List.of(topics),
            tags(site).distinct().sorted().toList(),
            isUnfolded ? cards() : List.of(),
            isUnfolded ? List.of() : ways());
    String description = words.with("describeStudy", site.deck().info().title());
    PageFrame frame = site.frame(path, words.get("study"), description, site.trail(path));
    return new Page(path.path(), "study", frame, words, desk);
  }

  /** The topics of a deck. */
  static Stream<StudyViews.Choice> topics(DeckSite site) {
    return site.glossary().topics().stream()
        .map(topic -> new StudyViews.Choice(topic.slug(), topic.name()));
  }

  /** The tags of all notes of a deck, one behind the other. */
  static Stream<String> tags(DeckSite site) {
    return site.glossary().entries().stream().flatMap(entry -> entry.note().tags().stream());
  }

  private List<Views.Counted> ways() {
    List<Views.Counted> ways = new ArrayList<>();
    for (Topic topic : site.glossary().topics()) {
      String target = path.to(site.paths().topic(topic.slug()));
      ways.add(new Views.Counted(new PageLink(topic.name(), target), site.size(topic.entries())));
    }
    PageLink all =
        new PageLink(site.words().get("glossaryTitle"), path.to(site.paths().glossary()));
    ways.add(new Views.Counted(all, site.size(site.glossary().entries())));
    return ways;
  }

  private List<StudyViews.UnfoldedCard> cards() {
    return site.glossary().entries().stream()
        .flatMap(entry -> entry.note().cards().stream().map(card -> card(entry, card)))
        .toList();
  }

  private StudyViews.UnfoldedCard card(GlossaryEntry entry, Card card) {
    String id = StudyPlan.cardId(entry.slug(), card.key().number());
    AnswerViews sides = new AnswerViews(site, path, id);
    return new StudyViews.UnfoldedCard(
        id,
        card.key().toString(),
        sides.phrases(card.front(), card.frontLanguage()),
        sides.answer(entry.note(), card.back(), card.backLanguage()),
        site.link(path, entry));
  }
}
