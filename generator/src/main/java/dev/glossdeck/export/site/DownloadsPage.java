package dev.glossdeck.export.site;

import dev.glossdeck.export.DeckPaths;
import dev.glossdeck.export.Download;
import dev.glossdeck.export.site.page.Messages;
import dev.glossdeck.export.site.page.Page;
import dev.glossdeck.export.site.page.PageFrame;
import dev.glossdeck.export.site.page.PageLink;
import dev.glossdeck.export.site.page.PagePath;
import dev.glossdeck.export.site.page.Views;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the page of a deck's files: what each is for, how to print, and what learners keep. */
final class DownloadsPage {
  private static final String PACKAGE = "apkg";
  private static final String UPDATE = "update.txt";
  private static final String TEXT = "csv";

  /**
   * The rows of the table "What you keep", with the answers for {@link #PACKAGE}, {@link #UPDATE}
   * and {@link #TEXT}.
   */
  private static final List<List<String>> KEPT =
      List.of(
          List.of("keepHistory", "yes", "yes", "yes"),
          List.of("keepSuspended", "yes", "yes", "yes"),
          List.of("keepDecks", "yes", "yes", "yes"),
          List.of("keepTags", "keepUntilEdited", "yes", "yes"),
          List.of("keepFields", "keepWithoutEdits", "yes", "yes"),
          List.of("keepWords", "keepUntilEdited", "no", "no"),
          List.of("keepEdits", "no", "yes", "yes"));

  private final DeckSite site;
  private final List<Download> downloads;
  private final boolean hasSheet;
  private final Messages words;
  private final PagePath path;

  /**
   * The files.
   *
   * @param downloads all files of the deck; may be empty
   * @param isPrinted whether one is to be printed
   * @param sheet the way to a picture of the first sheet, if there is one
   * @param files for Anki, which the table compares; empty if there is no package
   * @param kept a line for each thing to keep
   * @param print the way to all cards on a page, unless there are too many
   * @param data the deck as data
   * @param schema its schema
   */
  record DownloadsView(
      List<Views.Download> downloads,
      boolean isPrinted,
      Optional<String> sheet,
      List<String> files,
      List<Kept> kept,
      Optional<PageLink> print,
      PageLink data,
      PageLink schema) {}

  /**
   * A row of the table "What you keep".
   *
   * @param what it is
   * @param answers one a file, in the order of the files
   */
  record Kept(String what, List<String> answers) {}

  DownloadsPage(DeckSite site, SiteOptions options) {
    this.site = site;
    this.downloads = options.downloads(site.deck(), site.paths());
    this.hasSheet = options.hasSheet(site.paths());
    this.words = site.words();
    this.path = new PagePath(site.paths().downloads());
  }

  Page page() {
    Set<String> endings = downloads.stream().map(Download::ending).collect(Collectors.toSet());
    List<String> columns = List.of(PACKAGE, UPDATE, TEXT);
    List<String> files =
        columns.stream().filter(endings::contains).map(site.paths()::downloadName).toList();
    boolean compares = endings.contains(PACKAGE);
    DownloadsView view =
        new DownloadsView(
            downloads.stream().map(one -> download(site, path, one)).toList(),
            endings.contains("pdf"),
            Optional.of(path.to(site.paths().sheet())).filter(sheet -> hasSheet),
            compares ? files : List.of(),
            compares ? KEPT.stream().map(line -> kept(line, columns, endings)).toList() : List.of(),
            Optional.of(new PageLink(words.get("printAll"), path.to(site.paths().print())))
                .filter(link -> PrintPage.isMadeFor(site)),
            new PageLink(words.get("data"), path.to(site.paths().data())),
            new PageLink(words.get("dataSchema"), path.to(DeckPaths.asset(DeckData.SCHEMA))));
    String description = words.with("describeDownloads", site.deck().info().title());
    PageFrame frame = site.frame(path, words.get("downloadsTitle"), description, site.trail(path));
    return new Page(path.path(), "downloads", frame, words, view);
  }

  private Kept kept(List<String> line, List<String> columns, Set<String> endings) {
    List<String> answers =
        columns.stream()
            .filter(endings::contains)
            .map(ending -> words.get(line.get(1 + columns.indexOf(ending))))
            .toList();
    return new Kept(words.get(line.get(0)), answers);
  }

  /** A file as a page shows it. */
  static Views.Download download(DeckSite site, PagePath page, Download download) {
    String ending = download.ending();
    return new Views.Download(
        new PageLink(site.words().get(download.message()), page.to(site.paths().download(ending))),
        ending.substring(ending.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT),
        site.words().get(download.message() + "About"));
  }
}
