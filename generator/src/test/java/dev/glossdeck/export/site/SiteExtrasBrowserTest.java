package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What scripts add to lists of cards, to pages that an author wrote and to a site of several decks.
 */
final class SiteExtrasBrowserTest {
  private static final String GUIDE =
      "index.md\n# Guide\n\nRun it:\n\n```sh\nglossdeck build a.md\n```\n\nand again\n\n    two\n";

  private static final String HITS =
      """
      hits => hits.map(hit => [hit.getAttribute('href'), hit.lang,
        ...[...hit.querySelectorAll('b, small')].map(part => part.textContent)].join(' '))""";

  private static final String OPEN = "document.querySelectorAll('.cards [open]').length";

  @TempDir private static Path folder;
  private static Browser browser;

  @BeforeAll
  static void publish() throws IOException {
    browser = Browser.start();
    Deck deck =
        Sites.deck(
            "sample",
            Sites.topic("Units", Sites.note("What is a perceptron?", "A single unit.")),
            Sites.topic("Units", Sites.note("What is a neuron?", "A cell.")),
            Sites.topic("Nets", Sites.note("What is a network?", "Many a perceptron.")));
    MemoryOutput site = new MemoryOutput();
    TestPages.export(site, Set.of(), List.of(deck), GUIDE);
    Browser.write(site, folder);
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void asksNobodyElseForAnythingAndDoesNotComplain() {
    browser.checkQuiet();
  }

  @Test
  void opensAllAnswersOfATopicAndOfTheNextOne() {
    Page page = browser.page(ColorScheme.LIGHT, true);
    page.navigate(folder.toUri() + "topics/units.html");
    assertThat(page.evaluate(OPEN)).isEqualTo(0);
    page.click("#answers");
    assertThat(page.evaluate(OPEN)).isEqualTo(2);
    assertThat(page.innerText("#answers")).isEqualTo("Hide answers");
    assertThat(Axe.violations(page)).isEqualTo(List.of());
    page.navigate(folder.toUri() + "topics/nets.html");
    assertThat(page.evaluate(OPEN)).isEqualTo(1);
    page.click("#answers");
    assertThat(page.evaluate(OPEN)).isEqualTo(0);
    assertThat(page.innerText("#answers")).isEqualTo("Show answers");
    page.reload();
    assertThat(page.evaluate(OPEN)).isEqualTo(0);
  }

  @Test
  void copiesAListing() {
    Page page = browser.page(ColorScheme.LIGHT, true);
    page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    page.navigate(folder.toUri() + "pages/index.html");
    assertThat(page.locator(".listing button").count()).isEqualTo(2);
    page.click(".listing button >> nth=0");
    page.waitForSelector(".listing button:has-text('Copied')");
    assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("glossdeck build a.md");
    assertThat(Axe.violations(page)).isEqualTo(List.of());
  }

  @Test
  void findsCardsOfAllDecksAndPagesBesideThem() throws IOException {
    Deck beasts =
        Sites.inLanguage("fr", Sites.deck("beasts", Sites.note("le papillon", "An insect.")));
    Deck nets = Sites.deck("nets", Sites.note("What is a net?", "Many an insect in one place."));
    MemoryOutput site = new MemoryOutput();
    TestPages.export(site, Set.of(), List.of(beasts, nets), "index.md\n# Syllabus\n\nInsects.\n");
    Browser.write(site, folder.resolve("several"));
    Page page = browser.page(ColorScheme.LIGHT, true);
    page.navigate(folder.toUri() + "several/pages/index.html");
    page.keyboard().press("/");
    page.waitForSelector("#search-input:focus");
    page.keyboard().type("insect");
    page.waitForSelector("#search-hits a:nth-child(3)");
    assertThat(page.locator("#search-hits a").evaluateAll(HITS))
        .asInstanceOf(InstanceOfAssertFactories.list(String.class))
        .containsExactlyInAnyOrder(
            "../pages/index.html en Syllabus",
            "../beasts/cards/le-papillon.html fr Le papillon Deck beasts",
            "../nets/cards/net.html en Net Deck nets");
    assertThat(Axe.violations(page)).isEqualTo(List.of());
  }

  @Test
  void hasNoButtonThatDoesNothingWithoutScripts() {
    Page page = browser.page(ColorScheme.LIGHT, false);
    page.navigate(folder.toUri() + "topics/units.html");
    assertThat(page.isVisible("#answers")).isFalse();
    page.navigate(folder.toUri() + "pages/index.html");
    assertThat(page.locator("pre").count()).isEqualTo(2);
    assertThat(page.locator(".listing").count()).isEqualTo(0);
  }
}
