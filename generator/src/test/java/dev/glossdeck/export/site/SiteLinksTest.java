package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class SiteLinksTest {
  private static final Set<String> NONE = Set.of();

  @Test
  void leadToFilesForOneDeck() throws IOException {
    check(Sites.of(Sites.sample()), NONE);
  }

  @Test
  void leadToFilesForADeckWithoutTopics() throws IOException {
    check(Sites.of(TestDecks.plain("What is a?|b", "ما هي الشبكة؟|نموذج")), NONE);
  }

  @Test
  void leadToFilesForANestedDeck() throws IOException {
    MemoryOutput site = Sites.of(Sites.nested(Sites.sample()));
    assertThat(site.files())
        .containsKeys("index.html", "sample/index.html", Sites.asset(site, "style.css"));
    check(site, NONE);
  }

  @Test
  void leadToFilesForSeveralDecks() throws IOException {
    MemoryOutput site = Sites.of(Sites.sample(), TestDecks.plain("What is a?|b"));
    assertThat(Sites.page(site, "index.html").select(".ways > li > a").eachAttr("href"))
        .containsExactly("sample/index.html", "d/index.html");
    check(site, NONE);
  }

  @Test
  void leadToTheDownloadsThatExist() throws IOException {
    MemoryOutput site = Sites.of(Set.of("csv", "pdf"), Sites.sample());
    assertThat(Sites.page(site, "index.html").select(".downloads a").eachAttr("href"))
        .containsExactly("downloads/sample.pdf", "downloads/sample.csv");
    check(site, Set.of("downloads/sample.pdf", "downloads/sample.csv", "print/sheet.svg"));
  }

  @Test
  void leadToTheDownloadsOfNestedDecks() throws IOException {
    Deck deck = Sites.nested(Sites.sample());
    check(Sites.of(Set.of("apkg"), deck), Set.of("sample/downloads/sample.apkg"));
  }

  @Test
  void leadToFilesOfADeckWithAnOddName() throws IOException {
    String id = "Mein Deck #1, 100% [neu] & \u00fcber+mehr";
    Deck deck = Sites.nested(TestDecks.deck(id, MarkupFormat.PLAIN, "What is a?|b"));
    MemoryOutput site = Sites.of(Set.of("pdf"), deck);
    assertThat(Sites.page(site, "index.html").select(".ways > li > a").eachAttr("href"))
        .containsExactly(
            "Mein%20Deck%20%231,%20100%25%20%5Bneu%5D%20&%20\u00fcber+mehr/index.html");
    check(site, Set.of(id + "/downloads/" + id + ".pdf", id + "/print/sheet.svg"));
  }

  @Test
  void leadToTheChangesOfADeck() throws IOException {
    check(Sites.of(Sites.changed(Sites.sample(), "2026-01-31T23:59:59Z")), NONE);
  }

  @Test
  void leadToThePartsOfALargeDeck() throws IOException {
    check(Sites.of(TestDecks.large(1200)), NONE);
  }

  private static void check(MemoryOutput site, Set<String> besides) {
    Map<String, Document> pages = Sites.pages(site);
    Set<String> files = new TreeSet<>(site.files().keySet());
    files.addAll(besides);
    Set<String> reached = new TreeSet<>();
    pages.forEach(
        (path, page) -> {
          page.select("a[rel=external]").remove();
          List<String> addresses = Sites.addresses(page);
          addresses.addAll(loaded(site, path, page));
          for (String address : addresses) {
            reached.add(target(path, address, files, pages));
          }
        });
    reached.addAll(fonts(site));
    assertThat(files)
        .as("every file is linked")
        .isSubsetOf(with(reached, "index.html", "404.html", "manifest.webmanifest", "sw.js"));
  }

  /** What the page's scripts load later, and what the manifest of the application names. */
  private static List<String> loaded(MemoryOutput site, String path, Document page) {
    List<String> loaded = new ArrayList<>();
    page.select("[data-chunks]").eachAttr("data-chunks").stream()
        .flatMap(addresses -> Arrays.stream(addresses.split(" ", -1)))
        .forEach(loaded::add);
    loaded.addAll(page.select("[data-index]").eachAttr("data-index"));
    loaded.addAll(page.select("[data-slugs]").eachAttr("data-slugs"));
    if (path.equals("index.html")) {
      String manifest = new String(site.bytes("manifest.webmanifest"), StandardCharsets.UTF_8);
      Matcher icon = Pattern.compile("\"src\":\\s*\"([^\"]+)\"").matcher(manifest);
      icon.results().map(found -> found.group(1)).forEach(loaded::add);
    }
    return loaded;
  }

  /** The fonts that styles name, each with its licence beside it. */
  private static List<String> fonts(MemoryOutput site) {
    Pattern address = Pattern.compile("url\\(\"((\\w[\\w-]*)[^\"]*\\.woff2)\"\\)");
    return site.files().keySet().stream()
        .filter(path -> path.endsWith(".css"))
        .flatMap(path -> address.matcher(site.text(path)).results())
        .flatMap(
            font ->
                Stream.of("assets/" + font.group(1), "assets/" + font.group(2) + "-LICENSE.txt"))
        .toList();
  }

  private static Set<String> with(Set<String> paths, String... more) {
    paths.addAll(List.of(more));
    return paths;
  }

  /** The file that a link leads to; fails if there is none, or no such place in it. */
  private static String target(
      String from, String address, Set<String> files, Map<String, Document> pages) {
    assertThat(address).as("in " + from).doesNotContain(":").doesNotStartWith("/");
    String[] parts = address.split("#", -1);
    String query = parts[0].replaceAll("\\?.*", "").replace("+", "%2B");
    String file = URLDecoder.decode(query, StandardCharsets.UTF_8);
    String target =
        file.isEmpty()
            ? from
            : Path.of("/" + from).resolveSibling(file).normalize().toString().substring(1);
    assertThat(files).as(from + " links " + address).contains(target);
    // Where the cards are too many to stand in the page to study, its script finds the one meant.
    boolean isForScript =
        target.endsWith("study/index.html")
            && pages.get(target).select("details[data-key]").isEmpty();
    if (parts.length > 1 && !isForScript) {
      assertThat(pages.get(target).getElementById(parts[1])).as(address).isNotNull();
    }
    return target;
  }
}
