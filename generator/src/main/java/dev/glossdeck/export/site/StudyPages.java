package dev.glossdeck.export.site;

import dev.glossdeck.deck.Card;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Makes the pages to study, as {@link StudyPlan} divides the deck. */
final class StudyPages {
  private final DeckSite site;

  StudyPages(DeckSite site) {
    this.site = site;
  }

  List<Supplier<Page>> pages() {
    List<Supplier<Page>> pages = new ArrayList<>();
    if (!site.plan().isWhole()) {
      pages.add(this::choosing);
    }
    for (StudyPlan.Part part : site.plan().parts()) {
      pages.add(() -> page(part));
    }
    return pages;
  }

  private Page choosing() {
    PagePath path = new PagePath(site.paths().study());
    List<Views.Counted> parts =
        site.plan().parts().stream()
            .map(
                part ->
                    new Views.Counted(
                        new PageLink(part.name(), path.to(part.path())), site.size(part.entries())))
            .toList();
    String size = site.size(site.glossary().entries());
    return new Page(
        path.path(),
        "study-parts",
        frame(path, site.words().get("study"), site.trail(path)),
        site.words(),
        new Views.StudyParts(size, parts));
  }

  private Page page(StudyPlan.Part part) {
    PagePath path = new PagePath(part.path());
    List<PageLink> trail = new ArrayList<>(site.trail(path));
    String name = site.words().get("study");
    if (!site.plan().isWhole()) {
      trail.add(new PageLink(name, path.to(site.paths().study())));
      name = site.words().with("studyTitle", part.name());
    }
    Views.Study study =
        new Views.Study(
            site.plan().isWhole() ? name : part.name(),
            site.size(part.entries()),
            choices(),
            part.entries().stream().flatMap(entry -> cards(path, entry).stream()).toList());
    return new Page(path.path(), "study", frame(path, name, trail), site.words(), study);
  }

  private PageFrame frame(PagePath path, String name, List<PageLink> trail) {
    String description = site.words().with("describeStudy", site.deck().info().title());
    return site.frame(path, name, description, trail);
  }

  private List<Views.Choice> choices() {
    return !site.plan().isWhole()
        ? List.of()
        : site.glossary().topics().stream()
            .map(topic -> new Views.Choice(topic.slug(), topic.name()))
            .toList();
  }

  private List<Views.StudyCard> cards(PagePath path, GlossaryEntry entry) {
    return entry.note().cards().stream().map(card -> card(path, entry, card)).toList();
  }

  private Views.StudyCard card(PagePath path, GlossaryEntry entry, Card card) {
    String id = StudyPlan.cardId(entry.slug(), card.key().number());
    AnswerViews sides = new AnswerViews(site, path, id);
    return new Views.StudyCard(
        id,
        card.key().toString(),
        site.topicOf(entry).map(Topic::slug).orElse(""),
        entry.note().kind() == NoteKind.TYPED,
        sides.phrases(card.front(), card.frontLanguage()),
        sides.answer(entry.note(), card.back(), card.backLanguage()),
        site.link(path, entry));
  }
}
