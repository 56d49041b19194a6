package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.Note;
import dev.glossdeck.deck.NoteKind;
import dev.glossdeck.deck.SideLanguages;
import dev.glossdeck.deck.TextLanguage;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Sides whose language is not the deck's. */
final class SiteSideLanguageTest {

  @Test
  void marksQuestionHeadwordAnswerAndFieldsOnTheCardsPage() throws IOException {
    Document card = Sites.page(Sites.of(RichDecks.vocabulary()), "cards/كلب.html");
    assertThat(language(card.expectFirst("h1"))).isEqualTo("ar rtl");
    assertThat(language(card.expectFirst(".question"))).isEqualTo("ar rtl");
    assertThat(language(card.expectFirst(".answer > .side"))).isEqualTo("fr ltr");
    assertThat(card.select(".fields dd"))
        .extracting(SiteSideLanguageTest::language)
        .containsExactly("de ltr", " ");
    assertThat(card.expectFirst(".fields dt").hasAttr("lang")).isFalse();
  }

  @Test
  void tellsTheLanguagesOfStudiedFieldsAndOfHits() throws IOException {
    MemoryOutput site = Sites.of(RichDecks.vocabulary());
    assertThat(script(site, "study/cards."))
        .contains("[\"More\",\"<p>Hund</p>\",[\"de\",\"ltr\"]],[\"Note\",\"<p>A pet</p>\"]");
    assertThat(script(site, "assets/vocabulary.search."))
        .contains(",[[\"ar\",\"rtl\"],[\"fr\",\"ltr\"]]],")
        .contains("\"in English\"]");
  }

  @Test
  void defersToTheLanguageOfAFieldThatDefinesTheTerm() throws IOException {
    Note word = Sites.field(Sites.note("hound", ""), "More", "Hund");
    Deck deck = Sites.deck("vocabulary", word);
    Note german =
        deck.notes()
            .get(0)
            .speaking(
                new SideLanguages(
                    Optional.empty(), Optional.empty(), Map.of("More", TextLanguage.of("de"))));
    MemoryOutput site = Sites.of(new Deck(deck.info(), List.of(german), deck.source()));
    assertThat(language(Sites.page(site, "glossary/index.html").expectFirst("[lang=de]")))
        .isEqualTo("de ltr");
  }

  @Test
  void writesAndFilesWordsOfAnotherLanguageAsThatDoes() throws IOException {
    Deck deck = Sites.deck("spanish", Sites.note("el perro", "dog"), Sites.note("ayer", "once"));
    SideLanguages spanish =
        new SideLanguages(Optional.of(TextLanguage.of("es")), Optional.empty(), Map.of());
    List<Note> notes = deck.notes().stream().map(note -> note.speaking(spanish)).toList();
    MemoryOutput site = Sites.of(new Deck(deck.info(), notes, deck.source()));
    Document glossary = Sites.page(site, "glossary/index.html");
    assertThat(glossary.select(".terms a").eachText()).containsExactly("ayer", "el perro");
    assertThat(glossary.select(".letter h2").eachText()).containsExactly("A", "P");
  }

  @Test
  void leavesSidesOfTheDecksLanguageUnmarked() throws IOException {
    Document card = Sites.page(Sites.of(RichDecks.vocabulary()), "cards/plain.html");
    assertThat(card.select("article [lang]")).isEmpty();
    assertThat(language(card.expectFirst(".previous bdi"))).isEqualTo("ar rtl");
    assertThat(card.select(".side")).isEmpty();
  }

  @Test
  void turnsTheLanguagesWithTheSidesOfAReversedCard() throws IOException {
    Document study = Sites.page(Sites.of(RichDecks.vocabulary()), "study/index.html");
    assertThat(study.select("#list summary"))
        .extracting(SiteSideLanguageTest::language)
        .containsExactly("ar rtl", "fr ltr", " ");
    assertThat(study.select(".answer > .side"))
        .extracting(SiteSideLanguageTest::language)
        .containsExactly("fr ltr", "ar rtl");
  }

  @Test
  void marksTermsAndLinksToThem() throws IOException {
    MemoryOutput site = Sites.of(RichDecks.vocabulary());
    Document glossary = Sites.page(site, "glossary/index.html");
    assertThat(language(glossary.expectFirst("a[href$=كلب.html]"))).isEqualTo("ar rtl");
    Document topic = Sites.page(site, "topics/animals.html");
    assertThat(language(topic.expectFirst("h2 a"))).isEqualTo("ar rtl");
    assertThat(language(topic.expectFirst("summary"))).isEqualTo("ar rtl");
  }

  @Test
  void givesBothSidesOfAClozeTheLanguageOfItsText() {
    Note cloze = Sites.note("{{c1::x}} y", "z");
    Deck deck = RichDecks.vocabulary();
    Note note =
        new Note(
            cloze.id(),
            cloze.question(),
            cloze.answer(),
            cloze.fields(),
            cloze.topic(),
            cloze.tags(),
            cloze.naming(),
            NoteKind.CLOZE,
            Optional.empty(),
            deck.notes().get(0).languages(),
            cloze.position());
    assertThat(note.cards().get(0).backLanguage()).contains(TextLanguage.of("ar"));
    assertThat(note.toldLanguage()).isEqualTo(note.languages().question());
    assertThat(note.speaking(SideLanguages.NONE).toldLanguage()).isEmpty();
  }

  private static String script(MemoryOutput site, String start) {
    return site.files().keySet().stream()
        .filter(path -> path.startsWith(start))
        .map(site::text)
        .findFirst()
        .orElseThrow();
  }

  private static String language(Element element) {
    return element.attr("lang") + " " + element.attr("dir");
  }
}
