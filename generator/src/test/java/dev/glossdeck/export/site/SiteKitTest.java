package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What teachers take from a site: files, and all cards on a page. */
final class SiteKitTest {
  @Test
  void printsAllQuestionsWithTheirAnswersByTopic() throws IOException {
    Document page = Sites.page(Sites.of(Sites.sample()), "print/index.html");
    assertThat(page.select("h2").eachText()).containsExactly("First steps", "Sequences & time");
    assertThat(page.select("main .printed-cards")).hasSize(3);
    assertThat(page.select(".printed-cards > li")).hasSize(4);
    assertThat(page.select(".printed-cards .answer").first().text())
        .isEqualTo("A single unit with a threshold.");
    assertThat(page.select("details")).isEmpty();
  }

  @Test
  void printsNoDeckThatIsTooLargeForAPage() throws IOException {
    MemoryOutput site = Sites.of(TestDecks.large(1001));
    assertThat(site.files()).doesNotContainKey("print/index.html");
    assertThat(Sites.page(site, "index.html").select(".bottom a").eachAttr("href"))
        .doesNotContain("print/index.html");
  }

  @Test
  void saysWhatLearnersKeepByEachFile() throws IOException {
    MemoryOutput site = Sites.of(Set.of("apkg", "csv", "pdf"), Sites.sample());
    Document page = Sites.page(site, "downloads/index.html");
    assertThat(page.select("thead th").eachText())
        .containsExactly("What you keep", "sample.apkg", "sample.csv");
    assertThat(page.select("tbody tr").get(3).children().eachText())
        .containsExactly("tags of your own", "until the card has a new text", "yes");
    assertThat(page.text()).contains("flipped on the long edge, at 100 %");
  }

  @Test
  void saysNothingOfFilesThatThereAreNot() throws IOException {
    Document page = Sites.page(Sites.of(Sites.sample()), "downloads/index.html");
    assertThat(page.select("table")).isEmpty();
    assertThat(page.text()).doesNotContain("long edge").doesNotContain("Anki");
    assertThat(page.select("main .downloads a").eachAttr("href"))
        .containsExactly("../print/index.html", "../deck.json", "../assets/deck.schema.json");
  }
}
