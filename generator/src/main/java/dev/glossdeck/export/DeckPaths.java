package dev.glossdeck.export;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.glossary.Library;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;

/**
 * The paths of a deck's files; no other class knows these paths. Each is relative to the published
 * folder, with {@code /} between names.
 *
 * @param folder the deck's own folder with a {@code /} behind it, or empty
 * @param id the deck's id, which names its downloads
 */
public record DeckPaths(String folder, String id) {

  /** The entries at the top of the published folder, or of a deck's own folder. */
  private enum Place {
    INDEX("index.html"),
    ASSETS("assets"),
    CARDS("cards"),
    CHANGES("changes"),
    DATA("deck.json"),
    DOWNLOADS("downloads"),
    GLOSSARY("glossary"),
    MEDIA("media"),
    MANIFEST("manifest.webmanifest"),
    NOT_FOUND("404.html"),
    PAGES("pages"),
    PICTURE("picture.png"),
    PRINT("print"),
    ROBOTS("robots.txt"),
    SITE_MAP("sitemap.xml"),
    STUDY("study"),
    TAGS("tags"),
    TOPICS("topics"),
    WORKER("sw.js");

    private final String label;

    Place(String label) {
      this.label = label;
    }

    String file(String name) {
      return label + "/" + name;
    }
  }

  /** The first page of the published folder. */
  public static final String HOME = Place.INDEX.label;

  /** The page to study all decks, where there is a page over them. */
  public static final String STUDY_ALL = Place.STUDY.file(HOME);

  /** The page that servers show for an address without a page. */
  public static final String NOT_FOUND = Place.NOT_FOUND.label;

  /** The file that leads crawlers to the site map. */
  public static final String ROBOTS = Place.ROBOTS.label;

  /** The list of all pages for search engines. */
  public static final String SITE_MAP = Place.SITE_MAP.label;

  /** The folder of what the pages of all decks share. */
  public static final String ASSETS = Place.ASSETS.file("");

  /**
   * The manifest by which the site can be installed as an application (Web Application Manifest).
   */
  public static final String MANIFEST = Place.MANIFEST.label;

  /** The service worker, at the root, for it may keep what stands beside and below it. */
  public static final String WORKER = Place.WORKER.label;

  private static final String PAGE = ".html";

  /**
   * The paths of a deck.
   *
   * @param library the library of the build
   * @param deck one of its decks
   * @return within the deck's own folder, if the library is nested
   */
  public static DeckPaths of(Library library, Deck deck) {
    return new DeckPaths(library.folderOf(deck), deck.id());
  }

  /**
   * The address of a file on the web.
   *
   * @param site the address of the published folder, with a slash at its end
   * @param path of the file, relative to that folder
   * @return in ASCII, with other characters escaped
   */
  public static String address(URI site, String path) {
    try {
      return site.resolve(new URI(null, null, path, null)).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no path of ours: " + path, e);
    }
  }

  /**
   * Whether a deck's own folder cannot have a name, since the site uses it itself.
   *
   * @param name any name; case does not count
   * @return true for such as {@code cards}
   */
  public static boolean isReserved(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(Place.values()).anyMatch(place -> place.label.equals(lower));
  }

  /**
   * A file that the pages of all decks share.
   *
   * @param name of the file
   * @return such as {@code assets/style.css}
   */
  public static String asset(String name) {
    return Place.ASSETS.file(name);
  }

  /**
   * A page that the author writes beside the decks.
   *
   * @param name names its address
   * @return such as {@code pages/syllabus.html}
   */
  public static String page(String name) {
    return Place.PAGES.file(name + PAGE);
  }

  /**
   * A picture or sound of the author's pages.
   *
   * @param name its name in the folder of the pages, which may hold folders
   * @return such as {@code pages/media/map.svg}
   */
  public static String pageMedia(String name) {
    return Place.PAGES.file(Place.MEDIA.file(name));
  }

  /**
   * The deck's first page.
   *
   * @return such as {@code index.html}
   */
  public String home() {
    return folder + HOME;
  }

  /**
   * The glossary.
   *
   * @return such as {@code glossary/index.html}
   */
  public String glossary() {
    return folder + Place.GLOSSARY.file(HOME);
  }

  /**
   * A part of the glossary of a large deck.
   *
   * @param name of the page, such as a letter
   * @return such as {@code glossary/t.html}
   */
  public String glossaryPart(String name) {
    return folder + Place.GLOSSARY.file(name + PAGE);
  }

  /**
   * The page to study the deck.
   *
   * @return such as {@code study/index.html}
   */
  public String study() {
    return folder + Place.STUDY.file(HOME);
  }

  /**
   * A file that the page to study loads.
   *
   * @param name of the file
   * @return such as {@code study/index.3f2a9c1b.js}
   */
  public String studyFile(String name) {
    return folder + Place.STUDY.file(name);
  }

  /**
   * The page of a card.
   *
   * @param slug the card's
   * @return such as {@code cards/dropout.html}
   */
  public String card(String slug) {
    // One string rather than three, since every link is made of it.
    return folder + Place.CARDS.label + "/" + slug + PAGE;
  }

  /**
   * The page of a topic.
   *
   * @param slug the topic's
   * @return such as {@code topics/first-steps.html}
   */
  public String topic(String slug) {
    return folder + Place.TOPICS.file(slug + PAGE);
  }

  /**
   * A page of a large topic.
   *
   * @param slug the topic's
   * @param number 1-based
   * @return such as {@code topics/first-steps.2.html}; the first is the topic's own
   */
  public String topic(String slug, int number) {
    // No slug holds a dot, so that no two pages have the same name.
    return number == 1 ? topic(slug) : topic(slug + "." + number);
  }

  /**
   * A page of the terms with a tag.
   *
   * @param slug the tag's
   * @param number 1-based
   * @return such as {@code tags/history.html}, then {@code tags/history.2.html}
   */
  public String tag(String slug, int number) {
    return folder + Place.TAGS.file(slug + (number == 1 ? "" : "." + number) + PAGE);
  }

  /**
   * A picture or sound.
   *
   * @param name its name in the deck, which may hold folders
   * @return such as {@code media/heart.svg}
   */
  public String media(String name) {
    return folder + Place.MEDIA.file(name);
  }

  /**
   * The page of files to download.
   *
   * @return such as {@code downloads/index.html}
   */
  public String downloads() {
    return folder + Place.DOWNLOADS.file(HOME);
  }

  /**
   * The page of what changed.
   *
   * @return such as {@code changes/index.html}
   */
  public String changes() {
    return folder + Place.CHANGES.file(HOME);
  }

  /**
   * The feed of what changed.
   *
   * @return such as {@code changes/feed.xml}
   */
  public String feed() {
    return folder + Place.CHANGES.file("feed.xml");
  }

  /**
   * The page with all cards.
   *
   * @return such as {@code print/index.html}
   */
  public String print() {
    return folder + Place.PRINT.file(HOME);
  }

  /**
   * The picture of the first sheet of cards on paper.
   *
   * @return such as {@code print/sheet.svg}
   */
  public String sheet() {
    return folder + Place.PRINT.file("sheet.svg");
  }

  /**
   * The deck as data.
   *
   * @return such as {@code deck.json}
   */
  public String data() {
    return folder + Place.DATA.label;
  }

  /**
   * The picture to show with links to the deck.
   *
   * @return such as {@code picture.png}
   */
  public String picture() {
    return folder + Place.PICTURE.label;
  }

  /**
   * The name of a file to download.
   *
   * @param ending without dot, such as {@code pdf}
   * @return such as {@code geography.pdf}
   */
  public String downloadName(String ending) {
    return id + "." + ending;
  }

  /**
   * A file to download.
   *
   * @param ending without dot, such as {@code pdf}
   * @return such as {@code downloads/geography.pdf}
   */
  public String download(String ending) {
    return folder + Place.DOWNLOADS.file(downloadName(ending));
  }
}
