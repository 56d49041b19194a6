package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Card;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.glossary.GlossaryEntry;
import dev.glossdeck.export.site.page.Address;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
  void leadsToTheTopicsOfALargeDeckWithoutAScript() throws IOException {
    Note[] notes =
        IntStream.range(0, 1001)
            .mapToObj(i -> Sites.topic("Topic " + i % 2, Sites.note("Term " + i + "?", "a")))
            .toArray(Note[]::new);
    Document page = Sites.page(Sites.of(Sites.deck("d", notes)), "study/index.html");
    assertThat(page.select("#list details")).isEmpty();
    assertThat(page.select("#list a").eachAttr("href"))
        .containsExactly(
            "../topics/topic-0.html", "../topics/topic-1.html", "../glossary/index.html");
  }

  @Test
  void offersTopicsAndTags() throws IOException {
    Document page = Sites.page(Sites.of(Sites.sample()), "study/index.html");
    assertThat(page.select("[name=topic] option").eachAttr("value"))
        .containsExactly("", "first-steps", "sequences-time");
    assertThat(page.select("[name=tag] option").eachText())
        .containsExactly("All tags", "history", "models::linear");
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
  void isLinkedWithATagChosen() {
    assertThat(new StudyPlan("study/index.html").placeOfTag("a::b & é"))
        .isEqualTo(new Address("study/index.html", "?tag=a%3A%3Ab+%26+%C3%A9"));
  }

  @Test
  void writesTheCardsAsScriptsThatThePageNames() throws IOException {
    MemoryOutput site = Sites.of(Sites.sample());
    Element source = Sites.page(site, "study/index.html").selectFirst(".source");
    assertThat(site.text("study/" + source.attr("data-index")))
        .startsWith("glossdeckStudy({\"deck\":\"sample\",\"language\":[\"en\",\"ltr\"],\"keys\":[")
        .contains("\"kinds\":\"BBBB\"", "\"sizes\":[4]")
        .contains("[\"first-steps\",\"First steps\",[0,2]]", "[\"history\",[0,1]]");
    assertThat(site.text("study/" + source.attr("data-slugs")))
        .startsWith("glossdeckStudy([\"perceptron\",\"softmax\",");
    assertThat(site.text("study/" + source.attr("data-chunks")))
        .contains(
            "\"front\":\"<p>What is a perceptron?</p>\"", "\"asked\":\"What is a perceptron?\"")
        .contains("\"names\":[\"threshold unit\"]", "\"fields\":[[\"Example\",");
  }

  @Test
  void studiesSeveralDecksOnOnePage() throws IOException {
    Deck other = Sites.inLanguage("ar", Sites.deck("ar", Sites.note("شبكة", "نموذج")));
    MemoryOutput site = Sites.of(Sites.sample(), other);
    Document page = Sites.page(site, "study/index.html");
    assertThat(page.select(".source").eachAttr("data-deck")).containsExactly("sample", "ar");
    String index = page.select(".source").get(1).attr("data-index");
    assertThat(site.files().keySet()).contains(index.substring("../".length()));
    assertThat(page.select("[name=topic] option").eachAttr("value"))
        .containsExactly("", "sample/", "sample/first-steps", "sample/sequences-time", "ar/");
    assertThat(page.select("optgroup[lang=ar][dir=rtl]")).hasSize(1);
    assertThat(page.select("#list a").eachAttr("href"))
        .containsExactly("../sample/study/index.html", "../ar/study/index.html");
    assertThat(Sites.page(site, "index.html").select("main .action").attr("href"))
        .isEqualTo("study/index.html");
  }

  @Test
  void asksAClozeForWhatItsGapHides() throws IOException {
    Note cloze =
        RichDecks.ofKind(
            NoteKind.CLOZE,
            Sites.note("In {{c1::spring}} and {{c2::autumn}} or {{c2::fall}}.", "Rain."));
    MemoryOutput site = Sites.of(Sites.deck("d", cloze));
    Element source = Sites.page(site, "study/index.html").selectFirst(".source");
    assertThat(site.text("study/" + source.attr("data-index"))).contains("\"kinds\":\"cc\"");
    assertThat(site.text("study/" + source.attr("data-chunks")))
        .contains("\"said\":\"spring\"", "\"said\":\"autumn, fall\"");
  }

  @Test
  void asksForNoDescriptionOfAPictureUnlessThereIsNothingElse() throws IOException {
    Deck deck =
        Sites.deck(
            "d", Sites.note("q", "A wall.\n\n![Layers](a.png)"), Sites.note("r", "![Map](a.png)"));
    MemoryOutput site = Sites.of(deck);
    Element source = Sites.page(site, "study/index.html").selectFirst(".source");
    assertThat(site.text("study/" + source.attr("data-chunks")))
        .contains("\"said\":\"A wall.\"", "\"said\":\"Map\"");
  }

  @Test
  void typesetsWhatAGapHidesIfItHoldsFormulas() throws IOException {
    Note cloze =
        RichDecks.ofKind(
            NoteKind.CLOZE, Sites.note("{{c1::The}} speed is {{c2::$v = \\frac{s}{t}$}}.", ""));
    MemoryOutput site = Sites.of(Sites.deck("d", cloze));
    Element source = Sites.page(site, "study/index.html").selectFirst(".source");
    assertThat(site.text("study/" + source.attr("data-chunks")))
        .containsOnlyOnce("\"gap\":")
        .contains("\"gap\":\"<p><math");
  }

  @Test
  void leavesMostChunksAsTheyAreWhenACardIsAdded() throws IOException {
    List<GlossaryEntry> before = SiteEntries.many("t", 3000);
    List<GlossaryEntry> after = new ArrayList<>(SiteEntries.many("new", 1));
    after.addAll(before);
    List<List<GlossaryEntry>> slices = StudyData.slices(before);

    assertThat(slices.stream().flatMap(List::stream)).containsExactlyElementsOf(before);
    assertThat(slices).allMatch(slice -> slice.size() <= 400);
    assertThat(StudyData.slices(after).stream().filter(slices::contains).count())
        .isGreaterThanOrEqualTo(slices.size() - 3);
  }

  @Test
  void holdsOnlyPhrasesInAQuestionToPress() throws IOException {
    Deck deck =
        Sites.deck("d", Sites.note("# Title\n\n- one\n- [two](https://example.org)\n\n> q", "a"));
    Document page = Sites.page(Sites.of(deck), "study/index.html");
    assertThat(page.select("summary").select("p, ul, li, blockquote, a, pre, h1")).isEmpty();
    assertThat(List.of(page.select("#list summary").text().split(" "))).contains("one", "two", "q");
  }
}
