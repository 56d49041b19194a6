package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The page and the feed of what is new. */
final class SiteChangesTest {
  private static final Deck DECK =
      Sites.changed(
          TestDecks.plain(
              "What is a?|one", "What is b?|two", "What is c?|three", "What is d?|four"),
          "2025-03-01T10:00:00Z",
          "2026-01-31T23:59:59Z",
          "2025-03-01T09:00:00Z");

  @Test
  void listsWhatChangedNewestFirst() throws IOException {
    Document page = Sites.page(Sites.of(DECK), "changes/index.html");
    assertThat(page.select("h2").eachText())
        .containsExactly(
            "Since the last edition", "31 January 2026", "1 March 2025", "No longer in the deck");
    assertThat(page.select("main li").eachText())
        .containsExactly("D four", "B two", "A one", "C three", "What was once?");
    assertThat(page.select("time").eachAttr("datetime"))
        .containsExactly("2026-01-31", "2025-03-01");
  }

  @Test
  void writesDaysAsTheLanguageDoes() throws IOException {
    assertThat(days("de")).contains("31. Januar 2026");
    assertThat(days("fr")).contains("31 janvier 2026");
    assertThat(days("es")).contains("31 de enero de 2026");
    assertThat(days("ar")).contains("31 يناير 2026");
  }

  private static String days(String language) throws IOException {
    MemoryOutput site = Sites.of(Sites.inLanguage(language, DECK));
    return Sites.page(site, "changes/index.html").select("h2").text();
  }

  @Test
  void writesThemAsAFeedIfTheSitesAddressIsKnown() throws IOException {
    MemoryOutput site = Sites.with(Sites.published(), DECK);
    Document feed = Jsoup.parse(site.text("changes/feed.xml"), "", Parser.xmlParser());
    assertThat(feed.select("feed > updated").text()).isEqualTo("2026-01-31T23:59:59Z");
    assertThat(feed.select("entry > title").eachText()).containsExactly("B", "A", "C");
    assertThat(feed.select("entry > id").eachText())
        .containsExactly(
            "https://example.org/botany/cards/b.html",
            "https://example.org/botany/cards/a.html",
            "https://example.org/botany/cards/c.html");
    assertThat(Sites.page(site, "cards/a.html").select("[type=application/atom+xml]").attr("href"))
        .isEqualTo("../changes/feed.xml");
    assertThat(Sites.of(DECK).files()).doesNotContainKey("changes/feed.xml");
  }

  @Test
  void needsALock() throws IOException {
    MemoryOutput site = Sites.of(Sites.sample());
    assertThat(site.files()).doesNotContainKey("changes/index.html");
    assertThat(Sites.page(site, "index.html").select(".bottom a").eachText())
        .containsExactly("Downloads", "All cards on one page");
  }
}
