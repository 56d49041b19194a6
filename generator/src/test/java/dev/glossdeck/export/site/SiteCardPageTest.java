package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class SiteCardPageTest {
  private static final String HOSTILE = "\"<script>alert('x')</script> & ${7*7} <#if x> &amp;\"";

  @Test
  void holdsHeadwordQuestionAndAnswerInItsMain() throws IOException {
    Deck deck =
        TestDecks.plain(
            "What is a café?|A place, \"so to say\".\nWith coffee – and 'cake'.",
            "f(x) = a*b*c_1 < 2?|Yes & $5",
            "Name three.|[1] (2) {3} \\ `4` #5 ~6~");
    MemoryOutput site = Sites.of(deck);
    for (GlossaryEntry entry : Glossary.of(deck).entries()) {
      Element main = Sites.page(site, "cards/" + entry.slug() + ".html").expectFirst("main");
      assertThat(main.select("h1").eachText()).containsExactly(entry.headword());
      assertThat(main.expectFirst(".question").text())
          .isEqualTo(entry.note().question().plainText());
      assertThat(main.expectFirst(".answer").text()).isEqualTo(entry.note().answer().plainText());
    }
  }

  @Test
  void showsWhatAnAuthorWroteAsTextWhereverItStands() throws IOException {
    Deck deck = Sites.titled(HOSTILE, TestDecks.plain(HOSTILE + "?|" + HOSTILE, "What is x?|y"));
    MemoryOutput site = Sites.of(deck);
    Sites.pages(site)
        .forEach(
            (path, page) -> {
              assertThat(page.select("script:not([src]):not([type=application/ld+json])"))
                  .as(path)
                  .isEmpty();
              if (!path.equals("404.html")) {
                assertThat(page.title()).as(path).endsWith(HOSTILE);
              }
              assertThat(page.expectFirst(".brand").text()).as(path).isEqualTo(HOSTILE);
            });
    String slug = Glossary.of(deck).entries().get(0).slug();
    Document card = Sites.page(site, "cards/" + slug + ".html");
    assertThat(card.expectFirst(".question").text()).isEqualTo(HOSTILE + "?");
    assertThat(card.expectFirst(".answer").text()).isEqualTo(HOSTILE);
    assertThat(card.expectFirst("meta[name=description]").attr("content")).contains(HOSTILE);
  }

  @Test
  void showsHostileTopicsTagsAndNamesAsText() throws IOException {
    Deck deck =
        Sites.deck(
            "d",
            Sites.topic(
                HOSTILE,
                Sites.tagged(
                    Sites.field(
                        Sites.named(Sites.note("Why?", "Because."), HOSTILE, "alias " + HOSTILE),
                        HOSTILE,
                        "content"),
                    HOSTILE)));
    MemoryOutput site = Sites.of(deck);
    String slug = Glossary.of(deck).entries().get(0).slug();
    Document card = Sites.page(site, "cards/" + slug + ".html");
    assertThat(card.select("script:not([src]):not([type=application/ld+json])")).isEmpty();
    assertThat(card.select("h1").text()).isEqualTo(HOSTILE);
    assertThat(card.select(".aliases").text()).endsWith("alias " + HOSTILE);
    assertThat(card.select(".tags li").eachText()).containsExactly(HOSTILE);
    assertThat(card.select(".trail a").eachText()).endsWith(HOSTILE);
    assertThat(card.select("dt").eachText()).containsExactly(HOSTILE);
    Document study = Sites.page(site, "study/index.html");
    assertThat(study.select("[name=topic] option").eachText()).endsWith(HOSTILE);
    assertThat(study.select("[name=tag] option").eachText()).endsWith(HOSTILE);
    assertThat(Sites.page(site, "index.html").select(".toc h3 a").text()).isEqualTo(HOSTILE);
  }

  @Test
  void saysWhereTheCardBelongs() throws IOException {
    MemoryOutput site = Sites.of(Sites.sample());
    Document card = Sites.page(site, "cards/perceptron.html");
    assertThat(card.title()).isEqualTo("Perceptron · Deck sample");
    assertThat(card.select(".trail a").eachText()).containsExactly("First steps");
    assertThat(card.select(".aliases").text()).isEqualTo("Also: threshold unit");
    assertThat(card.select(".tags li").eachText()).containsExactly("history", "models::linear");
    assertThat(card.select(".related a").eachAttr("href"))
        .containsExactly("recurrent-neural-network.html");
    assertThat(card.select(".identity code").text())
        .isEqualTo(Sites.sample().notes().get(0).id().value());
    assertThat(card.select("[rel=bookmark]").attr("href")).isEqualTo("perceptron.html");
  }

  @Test
  void leadsToItsNeighboursWithinTheTopicOnly() throws IOException {
    MemoryOutput site = Sites.of(Sites.sample());
    Document first = Sites.page(site, "cards/perceptron.html");
    assertThat(first.select("[rel=next]").eachAttr("href")).containsExactly("softmax.html");
    assertThat(first.select("[rel=prev]")).isEmpty();
    Document second = Sites.page(site, "cards/softmax.html");
    assertThat(second.select("[rel=prev]").eachAttr("href")).containsExactly("perceptron.html");
    assertThat(second.select("[rel=next]")).isEmpty();
  }

  @Test
  void showsFurtherFieldsBehindTheAnswer() throws IOException {
    Document card = Sites.page(Sites.of(Sites.sample()), "cards/recurrent-neural-network.html");
    assertThat(card.select(".answer dt").text()).isEqualTo("Example");
    assertThat(card.select(".answer dd").text()).isEqualTo("An LSTM.");
  }

  @Test
  void hasATitleAndADescriptionThatNoOtherPageHas() throws IOException {
    List<Document> pages = List.copyOf(Sites.pages(Sites.of(Sites.sample())).values());
    assertThat(pages.stream().map(Document::title)).doesNotHaveDuplicates();
    assertThat(
            pages.stream().map(page -> page.expectFirst("meta[name=description]").attr("content")))
        .doesNotHaveDuplicates()
        .noneMatch(String::isBlank);
  }
}
