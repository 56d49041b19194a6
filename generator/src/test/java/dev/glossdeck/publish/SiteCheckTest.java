package dev.glossdeck.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.publish.BuildResult.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SiteCheckTest {
  @TempDir private Path folder;

  @Test
  void followsLinksToFilesAndToPlacesInPages() throws IOException {
    page(
        "index.html",
        "<a href='cards/a%20b.html#x?'>a</a><a href='#top'>b</a><img src=\"heart.svg\">",
        "<p id=top><a href='https://example.org/none'>c</a><a href='mailto:a@b.c'>d</a>",
        "<a href='/root.html'>e</a><a href='index.html?topic=a#top'>f</a>");
    page("cards/a b.html", "<p id='x?'><a href=../index.html>home</a>");
    Files.writeString(folder.resolve("heart.svg"), "<svg/>");
    BuildResult result = SiteCheck.check(folder);
    assertThat(result.diagnostics()).isEmpty();
    assertThat(result.outcome()).isEqualTo(Outcome.DONE);
    assertThat(result.summary()).isEqualTo("2 pages, 5 links");
  }

  @Test
  void tellsOfEachLinkThatLeadsNowhere() throws IOException {
    page("index.html", "<p>", "  <a href='none.html'>a</a>", "<a href='#none'>b</a>");
    page("cards/a.html", "<a href='../../outside.html'>c</a><a href='../cards'>d</a>");
    BuildResult result = SiteCheck.check(folder);
    assertThat(result.outcome()).isEqualTo(Outcome.WRONG_DECK);
    assertThat(result.diagnostics()).hasSize(4);
    assertThat(result.diagnostics().get(2).toString())
        .contains("index.html:2:3: error: the link to \"none.html\" leads nowhere:")
        .endsWith("[broken-link]");
    assertThat(result.diagnostics().get(3).toString()).contains("no such place in the page");
  }

  @Test
  void letsThePageToStudyMakePlacesOfItsOwnUnlessItListsItsCards() throws IOException {
    String loads = "<div data-index=a.js data-chunks=b.js></div>";
    Files.writeString(folder.resolve("a.js"), "");
    page("large.html", loads, "<a href='#dropout.1'>a</a>");
    page(
        "small.html",
        loads,
        "<details id=softmax.1 data-key=k></details>",
        "<a href='#gone.1'>b</a>");
    assertThat(SiteCheck.check(folder).diagnostics())
        .singleElement()
        .asString()
        .contains("small.html:3:1: error: the link to \"#gone.1\" leads nowhere:");
  }

  @Test
  void needsAFolder() throws IOException {
    assertThat(SiteCheck.check(folder.resolve("none")).outcome()).isEqualTo(Outcome.UNREADABLE);
  }

  private void page(String name, String... lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines));
  }
}
