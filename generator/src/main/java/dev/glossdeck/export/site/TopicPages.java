package dev.glossdeck.export.site;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Topic;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Makes a page for each topic: its questions, with answers to unfold. */
final class TopicPages {
  private final DeckSite site;
  private final List<Topic> topics;

  TopicPages(DeckSite site) {
    this.site = site;
    this.topics = site.glossary().topics();
  }

  List<Supplier<Page>> pages() {
    return IntStream.range(0, topics.size()).mapToObj(i -> (Supplier<Page>) () -> page(i)).toList();
  }

  private Page page(int index) {
    Topic topic = topics.get(index);
    Messages words = site.words();
    PagePath path = new PagePath(site.paths().topic(topic.slug()));
    String size = site.size(topic.entries());
    Views.TopicView view =
        new Views.TopicView(
            topic.name(),
            size,
            new PageLink(words.get("studyTopic"), path.to(site.plan().placeOf(topic))),
            topic.entries().stream().map(entry -> card(path, topic, entry)).toList(),
            link(path, index - 1),
            link(path, index + 1),
            rail(path, topic));
    String description = words.with("describeTopic", topic.name(), size);
    PageFrame frame =
        site.frame(path, words.with("topicTitle", topic.name()), description, site.trail(path));
    return new Page(path.path(), "topic", frame.inHue(site.hue(topic)), words, view);
  }

  private Views.Rail rail(PagePath path, Topic current) {
    PageLink heading =
        new PageLink(site.words().get("topics"), path.to(site.paths().home()) + "#topics");
    int index = topics.indexOf(current);
    int from = Math.max(0, Math.min(index - Rails.LINKS / 2, topics.size() - Rails.LINKS));
    List<Views.RailLink> links =
        topics.subList(from, Math.min(topics.size(), from + Rails.LINKS)).stream()
            .map(topic -> new Views.RailLink(site.link(path, topic), topic == current))
            .toList();
    return new Views.Rail(heading, links);
  }

  private Optional<PageLink> link(PagePath path, int index) {
    return index < 0 || index >= topics.size()
        ? Optional.empty()
        : Optional.of(site.link(path, topics.get(index)));
  }

  /** A topic too large for one page to study is too large to hold all answers, too. */
  private Views.CardInTopic card(PagePath path, Topic topic, GlossaryEntry entry) {
    Note note = entry.note();
    boolean hasAnswer = topic.entries().size() <= StudyPlan.ONE_PAGE && !note.told().isEmpty();
    AnswerViews sides = new AnswerViews(site, path, entry.slug());
    Optional<Views.Side> answer =
        hasAnswer
            ? Optional.of(sides.side(note.told(), note.toldLanguage(), "answer"))
            : Optional.empty();
    return new Views.CardInTopic(
        site.link(path, entry), sides.phrases(note.asked(), note.languages().question()), answer);
  }
}
