package dev.glossdeck.export.site;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Topic;
import dev.glossdeck.export.site.glossary.Slices;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.export.site.page.Page;
import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.PlannedPage;
import dev.glossdeck.export.site.page.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes a page for each topic: its questions, with answers to unfold. A large topic has several.
 */
final class TopicPages {
  private final DeckSite site;
  private final List<Topic> topics;

  TopicPages(DeckSite site) {
    this.site = site;
    this.topics = site.glossary().topics();
  }

  List<PlannedPage> pages() {
    List<PlannedPage> pages = new ArrayList<>();
    for (int i = 0; i < topics.size(); i++) {
      int index = i;
      List<List<GlossaryEntry>> slices = Slices.of(topics.get(i).entries());
      for (int number = 1; number <= slices.size(); number++) {
        Slice slice = new Slice(number, slices);
        String path = site.paths().topic(topics.get(i).slug(), number);
        pages.add(new PlannedPage(path, () -> page(index, slice)));
      }
    }
    return pages;
  }

  /**
   * A page of a topic.
   *
   * @param number 1-based
   * @param all the entries of each page of the topic
   */
  private record Slice(int number, List<List<GlossaryEntry>> all) {
    List<GlossaryEntry> entries() {
      return all.get(number - 1);
    }
  }

  private Page page(int index, Slice slice) {
    Topic topic = topics.get(index);
    Messages words = site.words();
    PagePath path = new PagePath(site.paths().topic(topic.slug(), slice.number()));
    String size = site.size(topic.entries());
    Views.TopicView view =
        new Views.TopicView(
            topic.name(),
            size,
            new PageLink(words.get("studyTopic"), path.to(site.plan().placeOf(topic))),
            slice.entries().stream().map(entry -> card(path, entry)).toList(),
            pages(path, topic, slice),
            link(path, index - 1),
            link(path, index + 1),
            rail(path, topic));
    String title = words.with("topicTitle", topic.name());
    String name = slice.number() == 1 ? title : words.with("pageOf", title, slice.number());
    String description = words.with("describeTopic", topic.name(), size);
    PageFrame frame = site.frame(path, name, description, site.trail(path)).inHue(site.hue(topic));
    return new Page(path.path(), "topic", frame, words, view);
  }

  private Views.Rail rail(PagePath path, Topic current) {
    PageLink heading =
        new PageLink(site.words().get("topics"), path.to(site.paths().home()) + "#topics");
    int index = topics.indexOf(current);
    int from = Math.max(0, Math.min(index - Rails.LINKS / 2, topics.size() - Rails.LINKS));
    List<Views.RailLink> links =
        topics.subList(from, Math.min(topics.size(), from + Rails.LINKS)).stream()
            .map(
                topic ->
                    new Views.RailLink(site.link(path, topic), topic.slug().equals(current.slug())))
            .toList();
    return new Views.Rail(heading, links);
  }

  /** From which card to which each page goes. */
  private List<PageFrame.MenuItem> pages(PagePath path, Topic topic, Slice current) {
    List<PageFrame.MenuItem> pages = new ArrayList<>();
    int first = 1;
    for (int number = 1; number <= current.all().size(); number++) {
      int last = first + current.all().get(number - 1).size() - 1;
      String range = site.words().with("cardRange", first, last);
      PageLink link = new PageLink(range, path.to(site.paths().topic(topic.slug(), number)));
      pages.add(new PageFrame.MenuItem(link, number == current.number()));
      first = last + 1;
    }
    return pages.size() == 1 ? List.of() : pages;
  }

  private Optional<PageLink> link(PagePath path, int index) {
    return index < 0 || index >= topics.size()
        ? Optional.empty()
        : Optional.of(site.link(path, topics.get(index)));
  }

  private Views.CardInTopic card(PagePath path, GlossaryEntry entry) {
    Note note = entry.note();
    AnswerViews sides = new AnswerViews(site, path, entry.slug());
    Optional<Views.Side> answer =
        note.told().isEmpty()
            ? Optional.empty()
            : Optional.of(sides.side(note.told(), note.toldLanguage(), "answer"));
    return new Views.CardInTopic(
        site.link(path, entry), sides.phrases(note.asked(), note.languages().question()), answer);
  }
}
