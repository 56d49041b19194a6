package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Notes of a side, which have links to and fro. */
final class SiteNotesTest {

  @Test
  void leadsFromTheMarkToTheNoteAndBack() throws IOException {
    Element answer = card("water").expectFirst(".answer");
    List<Element> marks = answer.select("sup.mark a");
    assertThat(marks).extracting(Element::text).containsExactly("[1]", "[1]");
    Element note = answer.getElementById(marks.get(0).attr("href").substring(1));
    assertThat(note.text()).startsWith("Two atoms of hydrogen.");
    Element back = note.expectFirst("a[role=doc-backlink]");
    assertThat(back.attr("href")).isEqualTo("#" + marks.get(0).id());
    assertThat(back.attr("aria-label")).isEqualTo("Back to the text");
    assertThat(marks.get(1).hasAttr("id")).isFalse();
  }

  @Test
  void setsNoLinkIntoALink() throws IOException {
    Element answer = card("water").expectFirst(".answer");
    Element link = answer.expectFirst("a[href=https://example.org]");
    assertThat(link.text()).isEqualTo("there[2]");
    assertThat(link.attr("title")).isEqualTo("A title");
    assertThat(link.select("a")).hasSize(1);
    assertThat(answer.select("ol.notes > li").get(1).select("a")).isEmpty();
  }

  @Test
  void showsDefinitions() throws IOException {
    Element list = card("water").expectFirst(".answer dl");
    assertThat(list.select("dt").eachText()).containsExactly("Ice");
    assertThat(list.select("dd").eachText()).containsExactly("solid", "cold[1] and hard");
  }

  @Test
  void givesEachIdOnceAPage() throws IOException {
    MemoryOutput site = Sites.of(RichDecks.rich());
    Sites.pages(site)
        .forEach(
            (path, page) -> {
              List<String> ids = page.select("[id]").eachAttr("id");
              assertThat(new HashSet<>(ids)).as(path).hasSameSizeAs(ids);
              for (String target : page.select("a[href^=#]").eachAttr("href")) {
                assertThat(ids).as(path).contains(target.substring(1));
              }
            });
  }

  @Test
  void hasNoLinkInWhatIsPressedAsAWhole() throws IOException {
    Document study = Sites.page(Sites.of(RichDecks.rich()), "study/index.html");
    Element question = study.expectFirst("#list summary");
    assertThat(question.text()).isEqualTo("What is water[1]? [1] In pure form.");
    assertThat(question.select("a, li, p")).isEmpty();
  }

  private static Document card(String slug) throws IOException {
    return Sites.page(Sites.of(RichDecks.rich()), "cards/" + slug + ".html");
  }
}
