package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.diagnostic.Diagnostic;
import dev.glossdeck.export.ExportReport;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages that an author writes beside the decks. */
class SitePagesTest {
  private final MemoryOutput site = new MemoryOutput();

  private ExportReport export(List<Deck> decks, String... pages) throws IOException {
    return TestPages.export(site, Set.of(), decks, pages);
  }

  private static final String GUIDE =
      """
      index.md
      # Guide

      Begin [here](01-first.md#next), with [[Perceptron]]. ![a map](map.svg)
      """;

  private static final String FIRST = "01-first.md\n# First\n\n## A\n\n## B\n\n## Next\n\n- one\n";

  @Test
  void leadToHeadingsOfOtherPagesAndToCards() throws IOException {
    export(List.of(Sites.sample()), GUIDE, FIRST);
    Document page = Sites.page(site, "pages/index.html");
    assertThat(page.select("article a").eachAttr("href"))
        .containsExactly("first.html#next", "../cards/perceptron.html");
    assertThat(page.select("article img").attr("src")).isEqualTo("media/map.svg");
    assertThat(site.files()).containsKey("pages/media/map.svg");
  }

  @Test
  void haveTheirContentsAndEachOtherBesideThem() throws IOException {
    export(List.of(Sites.sample()), GUIDE, FIRST);
    Document page = Sites.page(site, "pages/first.html");
    assertThat(page.title()).isEqualTo("First · Deck sample");
    assertThat(page.select(".contents a").eachAttr("href")).containsExactly("#a", "#b", "#next");
    assertThat(page.select(".rail a").eachAttr("href")).containsExactly("index.html", "first.html");
    assertThat(page.select(".neighbours a").eachAttr("href")).containsExactly("index.html");
  }

  @Test
  void areFoundWithTheCardsOfASingleDeck() throws IOException {
    export(List.of(Sites.sample()), GUIDE, FIRST);
    assertThat(site.text(Sites.asset(site, "sample.search.js")))
        .contains("[\"Guide\",[],\"pages/index.html\",\"Begin here, with Perceptron.")
        .contains("[\"Next\",[\"First\"],\"pages/first.html#next\",\"one\",\"\",\"one\"]");
  }

  @Test
  void anIndexIsInTheMenuOfEveryPage() throws IOException {
    export(List.of(Sites.sample()), GUIDE, FIRST);
    Document card = Sites.page(site, "cards/perceptron.html");
    assertThat(card.select(".top nav a").eachAttr("href")).contains("../pages/index.html");
    assertThat(card.select(".bottom a").eachAttr("href")).doesNotContain("../pages/first.html");
  }

  @Test
  void withoutAnIndexAllAreBelowEveryPage() throws IOException {
    export(List.of(Sites.sample()), "imprint.md\nAda\n", "about.md\nUs\n");
    Document card = Sites.page(site, "cards/perceptron.html");
    assertThat(card.select(".bottom a").eachText()).endsWith("About", "Imprint");
    assertThat(card.select(".top nav a").eachAttr("href")).doesNotContain("../pages/about.html");
  }

  @Test
  void areFoundWithTheCardsOfSeveralDecks() throws IOException {
    Deck other = Sites.deck("other", Sites.note("What is a moth?", "An insect."));
    export(List.of(Sites.sample(), other), GUIDE, FIRST);
    assertThat(site.text("assets/decks.js"))
        .contains("[\"Guide\",[],\"pages/index.html\",\"Begin here, with Perceptron.")
        .contains("\"decks\":[[\"sample/\",\"Deck sample\",\"sample.search.js\"],[\"other/\",");
    assertThat(site.text("assets/other.search.js")).contains("[\"Moth\",[],\"cards/moth.html\",");
    Document page = Sites.page(site, "pages/first.html");
    assertThat(page.select("#search-open").attr("data-words")).isEqualTo("../assets/decks.js");
    assertThat(page.select("#search-open").attr("data-home")).isEqualTo("../");
  }

  @Test
  void standOverSeveralDecks() throws IOException {
    Deck other = Sites.deck("other", Sites.note("What is a moth?", "An insect."));
    export(List.of(Sites.sample(), other), "index.md\n[[Moth]] [[Perceptron]]\n");
    assertThat(Sites.page(site, "pages/index.html").select("article a").eachAttr("href"))
        .containsExactly("../other/cards/moth.html", "../sample/cards/perceptron.html");
    assertThat(Sites.page(site, "index.html").select(".top nav a").eachAttr("href"))
        .containsExactly("pages/index.html");
    assertThat(Sites.page(site, "other/cards/moth.html").select(".top nav a").eachAttr("href"))
        .contains("../../pages/index.html");
  }

  @Test
  void refuseAnAddressThatTheSiteDoesNotHave() throws IOException {
    ExportReport report =
        export(
            List.of(Sites.sample()),
            "a.md\n[x](../study/index.html?mode=type#a) [y](../stdy/index.html)\n");
    assertThat(report.diagnostics())
        .extracting(Diagnostic::toString)
        .containsExactly(
            "p/a.md:1:42: error: the link leads to \"../stdy/index.html\": the site has no such"
                + " file (write an address of the site from the folder pages, such as"
                + " ../study/index.html) [link-address]");
  }

  @Test
  void aPageInAnotherLanguageSaysSo() throws IOException {
    export(List.of(Sites.sample()), "a.md\n---\nlang: ar\n---\nنص\n");
    assertThat(Sites.page(site, "pages/a.html").select("article[lang=ar][dir=rtl]")).hasSize(1);
  }

  @Test
  void areValid() throws Exception {
    export(
        List.of(Sites.sample()), GUIDE, FIRST, "z.md\n---\nlang: ar\n---\n> نص[^1]\n\n[^1]: ن\n");
    SiteValidityTest.check(site);
  }
}
