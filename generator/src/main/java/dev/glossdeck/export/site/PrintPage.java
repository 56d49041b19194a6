package dev.glossdeck.export.site;

import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Topic;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.export.site.page.Page;
import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.Views;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Makes the page with all questions and answers of a deck, to print or to hand out. */
final class PrintPage {
  /** Notes that browsers print from one page without trouble, about 100 sheets. */
  private static final int MOST = 1000;

  private final DeckSite site;
  private final PagePath path;

  /**
   * All cards.
   *
   * @param size such as {@code 103 cards}
   * @param topics in the deck's order; cards without a topic come last, under no name
   * @param facts author, licence, source and date of the deck; may be empty
   */
  record PrintView(String size, List<PrintedTopic> topics, List<Views.FactView> facts) {}

  /**
   * The cards of a topic.
   *
   * @param name of the topic, or empty
   * @param cards in the deck's order
   */
  record PrintedTopic(String name, List<PrintedCard> cards) {}

  /**
   * A card with its answer.
   *
   * @param link headword and page
   * @param question blocks
   * @param answer blocks and further fields
   */
  record PrintedCard(PageLink link, Views.Side question, Views.Answer answer) {}

  PrintPage(DeckSite site) {
    this.site = site;
    this.path = new PagePath(site.paths().print());
  }

  /** Whether a deck is small enough for it. */
  static boolean isMadeFor(DeckSite site) {
    return site.glossary().entries().size() <= MOST;
  }

  Page page() {
    List<PrintedTopic> topics = new ArrayList<>();
    for (Topic topic : site.glossary().topics()) {
      topics.add(new PrintedTopic(topic.name(), cards(topic.entries().stream())));
    }
    List<PrintedCard> others =
        cards(site.glossary().entries().stream().filter(one -> site.topicOf(one).isEmpty()));
    if (!others.isEmpty()) {
      topics.add(new PrintedTopic("", others));
    }
    Messages words = site.words();
    String title = site.deck().info().title();
    PageFrame frame =
        site.frame(
            path, words.get("printAll"), words.with("describePrint", title), site.trail(path));
    PrintView view =
        new PrintView(
            site.size(site.glossary().entries()),
            topics,
            FactViews.of(site.deck().info().facts(), words));
    return new Page(path.path(), "print", frame, words, view);
  }

  private List<PrintedCard> cards(Stream<GlossaryEntry> entries) {
    return entries.map(this::card).toList();
  }

  private PrintedCard card(GlossaryEntry entry) {
    Note note = entry.note();
    AnswerViews sides = new AnswerViews(site, path, entry.slug());
    return new PrintedCard(
        site.link(path, entry),
        sides.side(note.asked(), note.languages().question(), "question"),
        sides.answer(note, note.told(), note.toldLanguage()));
  }
}
