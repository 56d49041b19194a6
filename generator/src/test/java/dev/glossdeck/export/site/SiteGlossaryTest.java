package dev.glossdeck.export.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import java.io.IOException;
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
  void listsAliasesUnderTheirOwnLetters() throws IOException {
    Document page = glossary(Sites.sample());
    assertThat(page.select(".terms li").eachText())
        .containsExactly(
            "Éclair",
            "Perceptron threshold unit",
            "Recurrent neural network RNN",
            "RNN see Recurrent neural network",
            "Softmax",
            "threshold unit see Perceptron");
  }

  private static Document glossary(Deck deck) throws IOException {
    return Sites.page(Sites.of(deck), "glossary/index.html");
  }
}
