package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Card;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class SiteStudyTest {

  @Test
  void isAListOfQuestionsToUnfoldWithoutAScript() throws IOException {
    Deck deck = Sites.sample();
    Document page = Sites.page(Sites.of(deck), "study/index.html");
    assertThat(page.select("#list details").eachAttr("data-key"))
        .containsExactlyElementsOf(deck.cards().map(Card::key).map(Object::toString).toList());
    assertThat(page.select("#list summary").eachText())
        .containsExactlyElementsOf(deck.cards().map(card -> card.front().plainText()).toList());
    assertThat(page.select("#list .answer").get(2).text())
        .isEqualTo("It keeps a state. Example An LSTM.");
    assertThat(page.select("#desk").hasAttr("hidden")).isTrue();
    assertThat(page.select("#list").hasAttr("hidden")).isFalse();
  }

  @Test
  void offersTheTopics() throws IOException {
    Document page = Sites.page(Sites.of(Sites.sample()), "study/index.html");
    assertThat(page.select("option").eachAttr("value"))
        .containsExactly("", "first-steps", "sequences-time");
    assertThat(page.select("#list details").eachAttr("data-topic"))
        .containsExactly("first-steps", "first-steps", "sequences-time", "");
  }

  @Test
  void isLinkedWithTopicAndCardChosen() throws IOException {
    MemoryOutput site = Sites.of(Sites.sample());
    assertThat(Sites.page(site, "cards/softmax.html").select(".about .action").attr("href"))
        .isEqualTo("../study/index.html?topic=first-steps#softmax.1");
    assertThat(Sites.page(site, "topics/first-steps.html").select("main .action").attr("href"))
        .isEqualTo("../study/index.html?topic=first-steps");
  }

  @Test
  void dividesALargeDeckIntoParts() throws IOException {
    MemoryOutput site = Sites.of(TestDecks.large(1201));
    Document index = Sites.page(site, "study/index.html");
    assertThat(index.select(".toc a").eachText())
        .containsExactly("Cards 1–500", "Cards 501–1,000", "Cards 1,001–1,201");
    Document last = Sites.page(site, "study/part-3.html");
    assertThat(last.select("#list details")).hasSize(201);
    assertThat(last.title()).isEqualTo("Study: Cards 1,001–1,201 · Deck d");
    assertThat(Sites.page(site, "cards/term-700.html").select(".about .action").attr("href"))
        .isEqualTo("../study/part-2.html#term-700.1");
  }

  @Test
  void holdsOnlyPhrasesInAQuestionToPress() throws IOException {
    Deck deck =
        Sites.deck("d", Sites.note("# Title\n\n- one\n- [two](https://example.org)\n\n> q", "a"));
    Document page = Sites.page(Sites.of(deck), "study/index.html");
    assertThat(page.select("summary").select("p, ul, li, blockquote, a, pre, h1")).isEmpty();
    assertThat(List.of(page.select("summary").text().split(" "))).contains("one", "two", "q");
  }
}
