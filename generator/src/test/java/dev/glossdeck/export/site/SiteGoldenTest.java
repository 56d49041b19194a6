package dev.glossdeck.export.site;

import dev.glossdeck.Goldens;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SiteGoldenTest {
  private static final String FOLDER = "dev/glossdeck/export/site/golden/";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "glossary/index.html",
        "topics/first-steps.html",
        "cards/softmax.html",
        "cards/recurrent-neural-network.html",
        "study/index.html",
        "downloads/index.html",
        "print/index.html",
        "404.html",
        "deck.json"
      })
  void writesThePagesOfASmallDeckAsTheyWereLookedAt(String path) throws IOException {
    MemoryOutput site = Sites.of(Set.of("pdf", "csv", "apkg"), Sites.sample());
    Goldens.check(FOLDER + path, withoutHashes(site.text(path)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"index.html", "d/index.html", "d/cards/شبكة.html"})
  void writesThePagesOfSeveralDecksAsTheyWereLookedAt(String path) throws IOException {
    MemoryOutput site =
        Sites.of(Sites.sample(), Sites.inLanguage("ar", TestDecks.plain("شبكة|نموذج")));
    Goldens.check(FOLDER + "several/" + path, withoutHashes(site.text(path)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cards/softmax.html", "changes/index.html", "changes/feed.xml", "sitemap.xml"})
  void writesAPublishedSiteAsItWasLookedAt(String path) throws IOException {
    MemoryOutput site =
        Sites.with(
            Sites.published(),
            Sites.changed(Sites.sample(), "2026-01-31T23:59:59Z", "2025-01-01T00:00:00Z"));
    Goldens.check(FOLDER + "published/" + path, withoutHashes(site.text(path)));
  }

  /** Pages as they are whatever scripts and style sheets hold. */
  private static String withoutHashes(String page) {
    return page.replaceAll("\\.[0-9a-z]{8}\\.(css|js|svg)\"", ".HASH.$1\"");
  }
}
