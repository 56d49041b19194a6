package dev.glossdeck.export.site;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Media;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.deck.glossary.Tags;
import dev.glossdeck.deck.glossary.Topic;
import dev.glossdeck.deck.link.Links;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.site.glossary.AlphabeticIndex;
import dev.glossdeck.export.site.html.CodeHtml;
import dev.glossdeck.export.site.html.Definition;
import dev.glossdeck.export.site.html.FormulaHtml;
import dev.glossdeck.export.site.html.HtmlRenderer;
import dev.glossdeck.export.site.html.MediaHtml;
import dev.glossdeck.export.site.html.NoteLinks;
import dev.glossdeck.export.site.html.SummaryRenderer;
import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.theme.Hues;
import dev.glossdeck.export.site.theme.SiteSettings;
import dev.glossdeck.parallel.Workers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The site of one deck: the places of its pages, and the frame that they share.
 *
 * @param library the decks of the build
 * @param deck one of them
 * @param paths the paths of its files
 * @param glossary the deck's
 * @param links the mentions among its cards
 * @param byId for looking up
 * @param topics for looking up
 * @param media its pictures and sounds by their names
 * @param formulas renders formulas
 * @param plan the addresses of the study page
 * @param words the interface's
 * @param code renders program text
 * @param definitions the definition of each note
 * @param index its names from A to Z
 * @param look its colours
 * @param hues those of its topics, by slug
 * @param tags the groups of tags that have pages, by tag
 */
record DeckSite(
    Library library,
    Deck deck,
    DeckPaths paths,
    Glossary glossary,
    Links links,
    Map<NoteId, GlossaryEntry> byId,
    Map<NoteId, Topic> topics,
    Map<String, Media> media,
    FormulaHtml formulas,
    StudyPlan plan,
    Messages words,
    CodeHtml code,
    Map<NoteId, Definition> definitions,
    AlphabeticIndex index,
    PageFrame.Look look,
    Map<String, Integer> hues,
    Map<String, Topic> tags) {
  private static final String SEPARATOR = " · ";

  /**
   * Finds out what the pages of a deck have in common.
   *
   * @throws IOException if the thread is interrupted
   */
  static DeckSite of(
      Library library,
      Deck deck,
      FormulaHtml typeset,
      CodeHtml code,
      SiteSettings settings,
      Workers workers)
      throws IOException {
    Glossary glossary = library.glossaryOf(deck);
    Map<NoteId, Topic> topics = new HashMap<>();
    for (Topic topic : glossary.topics()) {
      topic.entries().forEach(entry -> topics.put(entry.note().id(), topic));
    }
    Messages words = Messages.forLanguage(deck.info().language());
    FormulaHtml formulas = typeset.saying(words.get("wide"));
    DeckPaths paths = DeckPaths.of(library, deck);
    StudyPlan plan = StudyPlan.of(paths);
    Map<String, Media> media =
        deck.media().stream().collect(Collectors.toMap(Media::name, Function.identity()));
    MediaHtml noMedia = new MediaHtml(Map.of(), name -> name, words);
    Map<NoteId, Definition> definitions =
        definitions(deck, new SummaryRenderer(noMedia, formulas, code), workers);
    Links links = Links.of(glossary, deck.info().language(), workers);
    return new DeckSite(
        library,
        deck,
        paths,
        glossary,
        links,
        glossary.byId(),
        topics,
        media,
        formulas,
        plan,
        words,
        code,
        definitions,
        AlphabeticIndex.of(glossary, deck.info().language()),
        new PageFrame.Look(
            Optional.of(Hues.ofDeck(deck.info()))
                .filter(
                    hue -> settings.accent().isEmpty() || deck.info().facts().accent().isPresent()),
            Optional.empty()),
        hues(glossary),
        Tags.of(glossary.entries()));
  }

  private static Map<String, Integer> hues(Glossary glossary) {
    Map<String, Integer> hues = new HashMap<>();
    glossary.topics().forEach(topic -> hues.put(topic.slug(), Hues.ofTopic(hues.size())));
    return Map.copyOf(hues);
  }

  private static Map<NoteId, Definition> definitions(
      Deck deck, SummaryRenderer renderer, Workers workers) throws IOException {
    String language = deck.info().language();
    List<Definition> definitions =
        workers.map(deck.notes(), note -> Definition.of(note, renderer, language));
    Map<NoteId, Definition> byId = new HashMap<>();
    for (int i = 0; i < definitions.size(); i++) {
      byId.put(deck.notes().get(i).id(), definitions.get(i));
    }
    return Map.copyOf(byId);
  }

  /** The definition of an entry in one line. */
  Definition definition(GlossaryEntry entry) {
    return definitions.get(entry.note().id());
  }

  /** Shows pictures and sounds on a page. */
  MediaHtml mediaOn(PagePath page) {
    return new MediaHtml(media, name -> page.to(paths.media(name)), words);
  }

  /**
   * The links of the notes of a side.
   *
   * @param card names the card on its page
   * @param side names the side of the card; without {@code -}
   */
  NoteLinks notes(String card, String side) {
    return new NoteLinks(card + "-" + side, words.get("backToText"));
  }

  /** Renders sides on a page. */
  HtmlRenderer blocksOn(PagePath page) {
    return new HtmlRenderer(mediaOn(page), formulas, code);
  }

  /** Renders sides within a line on a page. */
  SummaryRenderer phrasesOn(PagePath page) {
    return new SummaryRenderer(mediaOn(page), formulas, code);
  }

  /** The attributes of a text whose language is not the deck's; else nothing. */
  Html language(Optional<TextLanguage> other) {
    return PageFrame.attributes(other);
  }

  /** A link from a page to an entry, whose headword is in the question's language. */
  PageLink link(PagePath page, GlossaryEntry entry) {
    Html language = language(entry.note().languages().question());
    return new PageLink(entry.headword(), page.to(paths.card(entry.slug())), language);
  }

  Optional<Topic> topicOf(GlossaryEntry entry) {
    return Optional.ofNullable(topics.get(entry.note().id()));
  }

  /** Such as {@code 12 cards}. */
  String size(List<GlossaryEntry> entries) {
    int cards = entries.stream().mapToInt(entry -> entry.note().cards().size()).sum();
    return words.count("cards", cards);
  }

  /** The frame of a page of the deck. Its title is made of the name and the deck's title. */
  PageFrame frame(PagePath page, String name, String description, List<PageLink> trail) {
    String title = name.isEmpty() ? deck.info().title() : name + SEPARATOR + deck.info().title();
    String language = deck.info().language();
    PageLink brand = new PageLink(deck.info().title(), page.to(paths.home()));
    return new PageFrame(
        language,
        deck.info().text().direction().toString(),
        PageFrame.foreign(language, words),
        title,
        description,
        page.to(DeckPaths.ASSETS),
        brand,
        menu(page),
        trail.equals(List.of(brand)) ? List.of() : trail,
        look,
        Optional.of(
            new PageFrame.SearchPlace(
                page.to(DeckPaths.asset(SearchData.name(deck))), page.to(paths.folder()))),
        Optional.empty());
  }

  /** The ways that every page shows. */
  private List<PageFrame.MenuItem> menu(PagePath page) {
    List<PageFrame.MenuItem> menu = new ArrayList<>();
    menu.add(item(page, "glossary", paths.glossary()));
    menu.add(item(page, "study", paths.study()));
    menu.addAll(SiteFrames.menu(library.pages(), page));
    return List.copyOf(menu);
  }

  private PageFrame.MenuItem item(PagePath page, String word, String target) {
    PageLink link = new PageLink(words.get(word), page.to(target));
    return new PageFrame.MenuItem(link, page.path().equals(target));
  }

  /** The way to the deck's first page, which the name over the page leads to. */
  List<PageLink> trail(PagePath page) {
    List<PageLink> trail = new ArrayList<>();
    if (library.isNested()) {
      trail.add(new PageLink(words.get("allDecks"), page.to(DeckPaths.HOME)));
    }
    return List.copyOf(trail);
  }

  /** The deck's description, or what is known without one. */
  String description() {
    return deck.info()
        .description()
        .orElseGet(() -> words.with("describeDeck", deck.info().title(), size(glossary.entries())));
  }

  /** The number of a topic's hue. */
  int hue(Topic topic) {
    return hues.get(topic.slug());
  }

  /** A link from a page to a topic. */
  PageLink link(PagePath page, Topic topic) {
    return new PageLink(topic.name(), page.to(paths.topic(topic.slug())));
  }
}
