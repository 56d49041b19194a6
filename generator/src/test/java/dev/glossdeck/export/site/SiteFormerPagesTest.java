package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.History;
import dev.glossdeck.deck.NoteId;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages at addresses where cards once were. */
final class SiteFormerPagesTest {
  private static final NoteId LEAF = new NoteId("leaf1");

  /** A stem that was at {@code stalk}, and a leaf that is retired. */
  private static Deck deck() {
    Deck deck = TestDecks.plain("What is a stem?|It stands", "What is a root?|It is below");
    NoteId stem = deck.notes().get(0).id();
    History history =
        new History(
            Map.of(),
            Map.of(stem, "stem"),
            Map.of("stem", stem, "stalk", stem, "halm-ä", stem, "leaf", LEAF),
            List.of(new History.Retired(LEAF, "What is a leaf?")));
    return deck.remembered(deck.notes(), history);
  }

  @Test
  void leadToWhereTheCardIsNow() throws IOException {
    MemoryOutput site = Sites.of(deck());
    for (String slug : List.of("stalk", "halm-ä")) {
      Document page = Sites.page(site, "cards/" + slug + ".html");
      assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
          .isEqualTo("0; url=stem.html");
      assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("stem.html");
      assertThat(page.select("main a[href=stem.html]").text()).isEqualTo("Stem");
    }
  }

  @Test
  void tellThatACardIsRetired() throws IOException {
    Document page = Sites.page(Sites.of(deck()), "cards/leaf.html");
    assertThat(page.select("main").text())
        .isEqualTo("Retired This card is no longer part of the deck. Glossary");
    assertThat(page.select("meta[http-equiv=refresh]")).isEmpty();
    assertThat(page.select("main a").attr("href")).isEqualTo("../glossary/index.html");
  }

  @Test
  void areFoundInNoListOfCards() throws IOException {
    MemoryOutput site = Sites.of(deck());
    assertThat(Sites.pages(site)).containsKeys("cards/stalk.html", "cards/leaf.html");
    Sites.pages(site)
        .forEach(
            (path, page) ->
                assertThat(page.select("a[href]").eachAttr("href"))
                    .as(path)
                    .noneMatch(href -> href.contains("stalk") || href.contains("leaf")));
  }

  @Test
  void speakTheLanguageOfTheInterface() throws IOException {
    Document page = Sites.page(Sites.of(Sites.inLanguage("de", deck())), "cards/stalk.html");
    assertThat(page.select("main").text())
        .startsWith("Umgezogen Diese Karte hat jetzt eine andere Adresse.");
  }

  @Test
  void areValid() throws Exception {
    SiteValidityTest.check(Sites.of(deck()));
  }

  @Test
  void comeWithAListOfRetiredCardsToDownload() throws IOException {
    MemoryOutput site = Sites.of(Set.of("csv", "retired.txt"), deck());
    assertThat(Sites.page(site, "index.html").select(".downloads a").eachAttr("href"))
        .containsExactly("downloads/d.csv", "downloads/d.retired.txt");
    MemoryOutput other = Sites.of(Set.of("csv", "retired.txt"), TestDecks.plain("a|b"));
    assertThat(Sites.page(other, "index.html").select(".downloads a").eachAttr("href"))
        .containsExactly("downloads/d.csv");
  }
}
