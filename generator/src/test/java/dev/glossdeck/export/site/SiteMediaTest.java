package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.output.MemoryOutput;
import dev.glossdeck.picture.TestPictures;
import dev.glossdeck.read.Sources;
import dev.glossdeck.read.markdown.MarkdownDeckReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures, sounds and films on pages. */
final class SiteMediaTest {
  private static final String CARD = "cards/media.html";
  private static final int NARROWEST = 320;
  private static final String DARK_STYLE =
      "<style>@media (prefers-color-scheme: dark) { rect { fill: #fff } }</style><rect/>";

  @TempDir private Path folder;

  static Deck deck() throws IOException {
    Map<String, byte[]> files =
        Map.of(
            "wide.jpg", TestPictures.jpeg(2000, 40),
            "lines.png", TestPictures.transparentPng(),
            "figure.svg", TestPictures.svg(),
            "night.svg", TestPictures.svg(DARK_STYLE),
            "dog.mp3", new byte[] {1},
            "cell.mp4", new byte[] {2},
            "old.avi", new byte[] {3});
    String text =
        """
        ## What are ![media](figure.svg) and [listen](dog.mp3)? {#media term="Media"}

        ![A wide one](wide.jpg)

        Black ![lines](lines.png) and ![night](night.svg) among words.

        - [sound:dog.mp3]
        - [sound:cell.mp4]
        - [sound:old.avi]
        """;
    return new MarkdownDeckReader().read(Sources.text("d.md", text, files)).deck().orElseThrow();
  }

  @Test
  void saysHowLargePicturesAreAndLoadsThemLate() throws IOException {
    Document card = Sites.page(Sites.of(deck()), CARD);
    assertThat(card.expectFirst("img[src$=wide.jpg]").outerHtml())
        .isEqualTo(
            "<img src=\"../media/wide.jpg\" alt=\"A wide one\" width=\"2000\" height=\"40\""
                + " loading=\"lazy\" decoding=\"async\">");
    assertThat(card.select("p.figure")).hasSize(1);
    assertThat(card.select("img.clear").eachAttr("alt")).containsExactly("media", "lines");
  }

  @Test
  void playsSoundsAndFilmsUnderTheirNames() throws IOException {
    Document card = Sites.page(Sites.of(deck()), CARD);
    Element sound = card.expectFirst(".answer audio");
    assertThat(sound.outerHtml())
        .isEqualTo(
            "<audio controls preload=\"none\" src=\"../media/dog.mp3\" aria-label=\"Sound:"
                + " dog.mp3\"><a href=\"../media/dog.mp3\">dog.mp3</a></audio>");
    assertThat(card.expectFirst("video").attr("aria-label")).isEqualTo("Film: cell.mp4");
    assertThat(card.expectFirst(".answer li > a").attr("href")).isEqualTo("../media/old.avi");
    Document study = Sites.page(Sites.of(deck()), "study/index.html");
    assertThat(study.expectFirst("#list summary").select("img")).hasSize(1);
    assertThat(study.expectFirst("#list summary").text()).contains("♪");
  }

  @Test
  void isValid() throws Exception {
    SiteValidityTest.check(Sites.of(deck()));
  }

  @Test
  void fitsTheNarrowestPhoneAndPutsPaperBehindClearPicturesInTheDark() throws IOException {
    MemoryOutput site = Sites.of(deck());
    Browser.write(site, folder);
    try (Browser browser = Browser.start()) {
      Page dark = open(browser, ColorScheme.DARK);
      assertThat(dark.evaluate("document.documentElement.scrollWidth")).isEqualTo(NARROWEST);
      assertThat(dark.evaluate("[...document.images].every(i => i.complete && i.naturalWidth)"))
          .isEqualTo(true);
      assertThat(backgrounds(dark))
          .isEqualTo(List.of("rgb(255, 254, 251)", "none", "rgb(255, 254, 251)", "none"));
      Page light = open(browser, ColorScheme.LIGHT);
      assertThat(backgrounds(light)).isEqualTo(List.of("none", "none", "none", "none"));
      browser.checkQuiet();
    }
  }

  private Page open(Browser browser, ColorScheme theme) {
    Page page = browser.page(theme, true);
    page.setViewportSize(NARROWEST, 800);
    page.navigate(folder.resolve(CARD).toUri().toString());
    page.evaluate(
        "() => Promise.all([...document.images].map(i => { i.loading = 'eager'; return i.decode() }))");
    return page;
  }

  private static Object backgrounds(Page page) {
    return page.evaluate(
        "[...document.images].map(i => getComputedStyle(i).backgroundColor)"
            + ".map(colour => colour === 'rgba(0, 0, 0, 0)' ? 'none' : colour)");
  }
}
