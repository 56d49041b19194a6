package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckFacts;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Whose a deck is, and its colour. */
class SiteFactsTest {
  private static Deck deck() {
    Deck plain = Sites.deck("moths", Sites.note("What is a moth?", "An insect."));
    return plain.described(
        plain
            .info()
            .with(
                new DeckFacts(
                    Optional.of("Ada & Sons"),
                    Optional.of("CC BY-SA 4.0"),
                    Optional.of("https://example.org/book"),
                    Optional.of("2026-11"),
                    Optional.of("#2f6f4f"),
                    DeckFacts.address("https://github.com/ada/moths/edit/main"))));
  }

  @Test
  void areOnTheFirstPageAndOnThatToPrint() throws IOException {
    MemoryOutput site = Sites.of(deck());
    for (String path : new String[] {"index.html", "print/index.html"}) {
      Document page = Sites.page(site, path);
      assertThat(page.select(".facts dt").eachText())
          .containsExactly("Author", "Licence", "Source", "Date");
      assertThat(page.select(".facts dd").eachText())
          .containsExactly("Ada & Sons", "CC BY-SA 4.0", "https://example.org/book", "2026-11");
      assertThat(page.select(".facts a").eachAttr("href"))
          .containsExactly(
              "https://creativecommons.org/licenses/by-sa/4.0/", "https://example.org/book");
    }
  }

  @Test
  void leadToTheRepositoryOfTheDeck() throws IOException {
    Document page = Sites.page(Sites.of(deck()), "cards/moth.html");
    assertThat(page.select(".bottom a").eachAttr("href"))
        .contains("https://github.com/ada/moths/edit/main/d.md")
        .anyMatch(href -> href.startsWith("https://github.com/ada/moths/issues/new?title=Mistake"));
    assertThat(page.select(".bottom a").eachText()).contains("Edit this card", "Report a mistake");
  }

  @Test
  void areToldToPrograms() throws IOException {
    MemoryOutput site = Sites.of(deck());
    assertThat(site.text("deck.json"))
        .contains("\"author\":\"Ada & Sons\"", "\"licence\":\"CC BY-SA 4.0\"");
    String type = "[type=application/ld+json]";
    String set = Sites.page(site, "glossary/index.html").select(type).html();
    assertThat(set).contains("\"dateModified\":\"2026-11\"");
    assertThat(List.of(set, Sites.page(site, "cards/moth.html").select(type).html()))
        .allSatisfy(
            data ->
                assertThat(data)
                    .contains(
                        "\"license\":\"https://creativecommons.org/licenses/by-sa/4.0/\"",
                        "\"author\":{\"@type\":\"Thing\",\"name\":\"Ada & Sons\"}"));
  }

  @Test
  void aColourIsThatOfAllPagesOfTheDeckAndOfNoOther() throws IOException {
    Deck other = Sites.deck("other", Sites.note("What is a bee?", "An insect."));
    MemoryOutput site = Sites.of(deck(), other);
    String hue = Sites.page(site, "moths/index.html").select("html").attr("data-accent");
    assertThat(hue).matches("h\\d+");
    assertThat(site.text(Sites.asset(site, "style.css")))
        .contains("[data-accent=\"" + hue + "\"] { --accent-hue: " + hue.substring(1) + "; }");
    assertThat(Sites.page(site, "other/index.html").select("html").attr("data-accent"))
        .matches("\\d+");
  }

  @Test
  void withoutTopicsTheFirstPageShowsTerms() throws IOException {
    assertThat(Sites.page(Sites.of(deck()), "index.html").select("main .terms a").eachText())
        .containsExactly("Moth");
  }

  @Test
  void nothingIsShownOfADeckThatSaysNothing() throws IOException {
    assertThat(Sites.page(Sites.of(Sites.sample()), "index.html").select(".facts, .terms"))
        .isEmpty();
  }
}
