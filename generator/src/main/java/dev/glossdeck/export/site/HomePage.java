package dev.glossdeck.export.site;

import dev.glossdeck.deck.DeckInfo;
import java.util.List;

/** Makes the page over several decks. */
final class HomePage {
  private static final PagePath PATH = new PagePath("index.html");

  private final List<DeckSite> sites;

  HomePage(List<DeckSite> sites) {
    this.sites = sites;
  }

  Page page() {
    Messages words = Messages.forLanguage(language());
    List<Views.HomeDeck> decks = sites.stream().map(site -> deck(site, words)).toList();
    return new Page(PATH.path(), "home", frame(words), words, new Views.Home(decks));
  }

  /** The language of all decks, or the interface's own if they differ. */
  private String language() {
    List<String> languages =
        sites.stream().map(site -> site.deck().info().language()).distinct().toList();
    return languages.size() == 1 ? languages.get(0) : DeckInfo.DEFAULT_LANGUAGE;
  }

  private Frame frame(Messages words) {
    return new Frame(
        words.language(),
        Direction.of(words.language()),
        Html.NONE,
        words.get("allDecks"),
        words.get("describeHome"),
        PATH.to("assets/"),
        new PageLink(words.get("allDecks"), PATH.path()),
        List.of(),
        List.of());
  }

  private Views.HomeDeck deck(DeckSite site, Messages words) {
    DeckInfo info = site.deck().info();
    return new Views.HomeDeck(
        new PageLink(info.title(), PATH.to(site.home())),
        info.description(),
        info.language(),
        Direction.of(info.language()),
        words.count("cards", (int) site.deck().cards().count()));
  }
}
