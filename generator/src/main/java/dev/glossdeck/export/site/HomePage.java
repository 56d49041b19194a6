package dev.glossdeck.export.site;

import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.site.page.Html;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.export.site.page.Page;
import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.StudyViews;
import dev.glossdeck.export.site.page.Views;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the pages over several decks: the first one, and the one to study all of them. */
final class HomePage {
  private static final PagePath PATH = new PagePath(DeckPaths.HOME);
  private static final PagePath STUDY = new PagePath(DeckPaths.STUDY_ALL);

  private static final String SEPARATOR = " / ";

  /** Topics or terms shown of each deck. */
  private static final int PARTS = 5;

  private final List<DeckSite> sites;
  private final SiteFrames frames;
  private final Messages words;

  HomePage(List<DeckSite> sites, SiteFrames frames) {
    this.sites = sites;
    this.frames = frames;
    this.words = frames.words();
  }

  Page page() {
    Map<String, List<Views.HomeDeck>> folders = new LinkedHashMap<>();
    for (DeckSite site : sites) {
      String folder = String.join(SEPARATOR, site.deck().info().folders());
      folders.computeIfAbsent(folder, name -> new ArrayList<>()).add(deck(site));
    }
    List<Views.HomeFolder> view =
        folders.entrySet().stream()
            .map(entry -> new Views.HomeFolder(entry.getKey(), entry.getValue()))
            .toList();
    PageLink study = new PageLink(words.get("studyAll"), PATH.to(STUDY.path()));
    return page(PATH, "home", "", new Views.Home(view, study));
  }

  /**
   * The page to study the cards of all decks.
   *
   * @param scripts the addresses of each deck's cards, seen from the page
   */
  Page study(List<StudyViews.DeckFiles> scripts) {
    int cards = sites.stream().mapToInt(site -> (int) site.deck().cards().count()).sum();
    StudyViews.Desk desk =
        new StudyViews.Desk(
            words.get("studyAll"),
            words.count("cards", cards),
            new PageLink(words.get("allDecks"), STUDY.to(PATH.path())),
            scripts,
            sites.stream().map(this::topics).toList(),
            sites.stream().flatMap(StudyPages::tags).distinct().sorted().toList(),
            List.of(),
            sites.stream().map(this::way).toList());
    return page(STUDY, "study", words.get("studyAll"), desk);
  }

  /** The deck as a whole, then its topics. */
  private StudyViews.ChoiceGroup topics(DeckSite site) {
    DeckInfo info = site.deck().info();
    String folder = info.id() + "/";
    StudyViews.Choice all = new StudyViews.Choice(folder, info.title());
    Stream<StudyViews.Choice> topics = StudyPages.topics(site).map(topic -> topic.within(folder));
    return new StudyViews.ChoiceGroup(
        info.title(),
        PageFrame.attributes(Optional.of(info.text())),
        Stream.concat(Stream.of(all), topics).toList());
  }

  private Views.Counted way(DeckSite site) {
    DeckInfo info = site.deck().info();
    Html language = PageFrame.attributes(Optional.of(info.text()));
    PageLink link = new PageLink(info.title(), STUDY.to(site.paths().study()), language);
    return new Views.Counted(link, cards(site));
  }

  private Page page(PagePath path, String template, String name, Record content) {
    PageFrame frame = frames.frame(path, name, words.get("describeHome"));
    return frames.withHead(new Page(path.path(), template, frame, words, content));
  }

  private Views.HomeDeck deck(DeckSite site) {
    DeckInfo info = site.deck().info();
    List<PageLink> parts = parts(site).limit(PARTS + 1L).toList();
    return new Views.HomeDeck(
        new PageLink(info.title(), PATH.to(site.paths().home())),
        info.description(),
        info.language(),
        info.text().direction().toString(),
        site.look().accent(),
        cards(site),
        parts.subList(0, Math.min(PARTS, parts.size())),
        parts.size() > PARTS);
  }

  private static Stream<PageLink> parts(DeckSite site) {
    return site.glossary().topics().isEmpty()
        ? site.glossary().entries().stream().map(entry -> site.link(PATH, entry))
        : site.glossary().topics().stream().map(topic -> site.link(PATH, topic));
  }

  private String cards(DeckSite site) {
    return words.count("cards", (int) site.deck().cards().count());
  }
}
