package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.export.site.glossary.AlphabeticIndex;
import dev.glossdeck.output.MemoryOutput;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

final class SiteGlossaryTest {

  @Test
  void putsAccentsUnderTheirLetterAndDigitsUnderASign() throws IOException {
    Document page = glossary(TestDecks.plain("zebra|1", "éclair|2", "3D|3", "Echo|4", "網路|5"));
    assertThat(page.select("h2").eachText()).containsExactly("#", "E", "Z");
    assertThat(page.select("h2").eachAttr("id"))
        .containsExactly("letter-other", "letter-e", "letter-z");
    assertThat(page.select(".terms a").eachText())
        .containsExactly("3D", "網路", "Echo", "Éclair", "Zebra");
  }

  @Test
  void skipsSignsBeforeTheFirstLetter() {
    assertThat(AlphabeticIndex.letter("\"quoted\"")).isEqualTo("Q");
    assertThat(AlphabeticIndex.letter("Шар")).isEqualTo("Ш");
    assertThat(AlphabeticIndex.letter("?!")).isEqualTo("#");
  }

  @Test
  void sortsAsTheLanguageDoes() {
    assertThat(AlphabeticIndex.order("sv").compare("ö", "z")).isPositive();
    assertThat(AlphabeticIndex.order("de").compare("ö", "z")).isNegative();
    assertThat(AlphabeticIndex.order("de").compare("Apfel", "apfel")).isPositive();
  }

  @Test
  void tellsApartWhatTheLanguageDoesNot() {
    assertThat(AlphabeticIndex.order("en").compare("é", "e\u0301")).isNotZero();
  }

  @Test
  void listsAliasesUnderTheirOwnLettersUnlessTheyStandNextToTheirHeadword() throws IOException {
    Document page = glossary(Sites.sample());
    page.select(".definition").remove();
    assertThat(page.select(".terms li").eachText())
        .containsExactly(
            "Éclair",
            "Perceptron threshold unit",
            "Recurrent neural network RNN",
            "Softmax",
            "threshold unit see Perceptron");
  }

  @Test
  void definesEachTermInALine() throws IOException {
    Document page = glossary(Sites.sample());
    assertThat(page.select(".terms li:not(.alias) .definition").eachText())
        .startsWith("A pastry network.", "A single unit with a threshold.", "It keeps a state.");
    assertThat(page.select(".alias .definition")).isEmpty();
    assertThat(page.select(".definition math")).as("formulas stay formulas").isNotEmpty();
    assertThat(page.select(".definition a")).isEmpty();
  }

  @Test
  void givesATranslationForAWord() throws IOException {
    Document page = glossary(TestDecks.plain("chien|dog", "chat|cat"));
    assertThat(page.select(".terms li").eachText()).containsExactly("Chat cat", "Chien dog");
  }

  @Test
  void dividesALargeGlossaryByLetters() throws IOException {
    MemoryOutput site = Sites.of(TestDecks.plain(large(700, 3)));
    Document first = Sites.page(site, "glossary/index.html");
    assertThat(first.select(".letters a").eachAttr("href")).containsExactly("q.html", "z.html");
    assertThat(first.select(".terms li")).hasSize(5 + 3);
    assertThat(first.select(".all").eachText()).containsExactly("All under Q: 700 terms");
    assertThat(first.getElementById("letter-z")).as("an older address").isNotNull();
    assertThat(Sites.page(site, "index.html").select(".letters a").eachAttr("href"))
        .containsExactly("glossary/q.html", "glossary/z.html");
  }

  @Test
  void dividesALargeLetterIntoPages() throws IOException {
    MemoryOutput site = Sites.of(TestDecks.plain(large(700, 3)));
    Document second = Sites.page(site, "glossary/q-2.html");
    assertThat(second.select("h1").text()).isEqualTo("Glossary: Q, page 2");
    assertThat(second.select(".terms li")).hasSize(233);
    assertThat(second.select(".letters [aria-current]").text()).isEqualTo("Q");
    assertThat(second.select(".pages a").eachText())
        .containsExactly("Qa 1000 to Qa 1232", "Qa 1233 to Qa 1465", "Qa 1466 to Qa 1699");
    assertThat(second.select(".pages [aria-current=page]").attr("href")).isEqualTo("q-2.html");
    assertThat(site.files())
        .containsKey("glossary/q-3.html")
        .doesNotContainKey("glossary/q-4.html");
  }

  private static String[] large(int first, int second) {
    return Stream.concat(
            IntStream.range(0, first).mapToObj(i -> "Qa " + (1000 + i) + "|answer " + i),
            IntStream.range(0, second).mapToObj(i -> "Zb " + i + "|further " + i))
        .toArray(String[]::new);
  }

  private static Document glossary(Deck deck) throws IOException {
    return Sites.page(Sites.of(deck), "glossary/index.html");
  }
}
