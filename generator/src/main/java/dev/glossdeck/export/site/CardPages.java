package dev.glossdeck.export.site;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Topic;
import dev.glossdeck.export.site.html.Summary;
import dev.glossdeck.export.site.page.Address;
import dev.glossdeck.export.site.page.Page;
import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.PlannedPage;
import dev.glossdeck.export.site.page.Views;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes a page for each note. */
final class CardPages {
  /** Characters of an answer that has two lines of a card at most, in large type. */
  private static final int MOST_BRIEF = 90;

  private final DeckSite site;
  private final List<GlossaryEntry> entries;
  private final Rails rails;
  private final List<Optional<GlossaryEntry>> previous;
  private final List<Optional<GlossaryEntry>> next;

  CardPages(DeckSite site) {
    this.site = site;
    this.entries = site.glossary().entries();
    this.rails = new Rails(site);
    this.previous = new ArrayList<>();
    this.next = new ArrayList<>();
    connect();
  }

  /** Neighbours are of the same topic; cards without one are neighbours of their like. */
  private void connect() {
    Map<Optional<String>, Integer> lastOfTopic = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      next.add(Optional.empty());
      Optional<Integer> before = Optional.ofNullable(lastOfTopic.put(topic(entries.get(i)), i));
      previous.add(before.map(entries::get));
      if (before.isPresent()) {
        next.set(before.get(), Optional.of(entries.get(i)));
      }
    }
  }

  /** The name of an entry's topic, which distinguishes it from others. */
  private Optional<String> topic(GlossaryEntry entry) {
    return site.topicOf(entry).map(Topic::slug);
  }

  List<PlannedPage> pages() {
    return IntStream.range(0, entries.size())
        .mapToObj(i -> new PlannedPage(site.paths().card(entries.get(i).slug()), () -> page(i)))
        .toList();
  }

  private Page page(int index) {
    GlossaryEntry entry = entries.get(index);
    Note note = entry.note();
    PagePath path = new PagePath(site.paths().card(entry.slug()));
    Optional<Topic> topic = site.topicOf(entry);
    Optional<PageLink> topicLink = topic.map(of -> site.link(path, of));
    Address studied = site.plan().placeOf(entry, topic);
    AnswerViews sides = new AnswerViews(site, path, "card");
    AnswerViews linked =
        sides.linkedBy(
            site.links()
                .linker(index, target -> path.to(site.paths().card(entries.get(target).slug()))));
    Views.CardView view =
        new Views.CardView(
            entry.headword(),
            entry.aliases(),
            topicLink,
            sides.side(note.asked(), note.languages().question(), "question"),
            note.asked().plainText().equalsIgnoreCase(entry.headword()),
            linked.answer(note, note.told(), note.toldLanguage()),
            note.told().plainText().length() <= MOST_BRIEF,
            note.tags().stream().map(tag -> tag(path, tag)).toList(),
            new RelatedCards(site, path).related(index),
            new RelatedCards(site, path).mentions(index),
            new PageLink(site.words().get("studyFromHere"), path.to(studied)),
            new Views.Identity(note.id().value(), path.to(path.path())),
            previous.get(index).map(neighbour -> site.link(path, neighbour)),
            next.get(index).map(neighbour -> site.link(path, neighbour)),
            rails.beside(path, entry),
            previews(path, index));
    PageFrame frame = site.frame(path, entry.headword(), description(note), trail(path, topicLink));
    PageFrame coloured = topic.map(of -> frame.inHue(site.hue(of))).orElse(frame);
    return new Page(path.path(), "card", coloured, site.words(), view);
  }

  private Views.Tag tag(PagePath path, String tag) {
    Optional<Topic> group = Optional.ofNullable(site.tags().get(tag));
    return new Views.Tag(tag, group.map(of -> path.to(site.paths().tag(of.slug(), 1))));
  }

  /** The definitions of the cards that this one mentions, for previews. */
  private List<Views.Preview> previews(PagePath path, int index) {
    return site.links().mentions(index).stream()
        .map(mention -> entries.get(mention.target()))
        .filter(entry -> !site.definition(entry).text().isEmpty())
        .map(entry -> preview(site.link(path, entry), entry))
        .toList();
  }

  private Views.Preview preview(PageLink link, GlossaryEntry entry) {
    return new Views.Preview(link.href(), link, site.definition(entry).side());
  }

  private List<PageLink> trail(PagePath path, Optional<PageLink> topic) {
    List<PageLink> trail = new ArrayList<>(site.trail(path));
    topic.ifPresent(trail::add);
    return trail;
  }

  private static String description(Note note) {
    return Summary.of(note.asked().plainText() + " " + note.told().plainText());
  }
}
