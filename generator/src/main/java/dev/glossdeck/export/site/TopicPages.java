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
            link(path, index + 1));
    String description = words.with("describeTopic", topic.name(), size);
    PageFrame frame =
        site.frame(path, words.with("topicTitle", topic.name()), description, site.trail(path));
    return new Page(path.path(), "topic", frame, words, view);
  }

  private Optional<PageLink> link(PagePath path, int index) {
    return index < 0 || index >= topics.size()
        ? Optional.empty()
        : Optional.of(
            new PageLink(
                topics.get(index).name(), path.to(site.paths().topic(topics.get(index).slug()))));
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
