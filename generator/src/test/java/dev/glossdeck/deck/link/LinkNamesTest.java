package dev.glossdeck.deck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Glossary;
import dev.glossdeck.deck.headword.Words;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkNamesTest {
  private static List<String> names(String... lines) {
    Glossary glossary = Glossary.of(TestDecks.plain(lines));
    return LinkNames.of(glossary.entries(), Words.of("en")).stream()
        .map(name -> name.target() + " " + name.rank() + " " + name.text())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Generator (GAN), Generator",
    "Dropout: purpose, Dropout",
    "Layer (CNN): kinds, Layer",
    "Layer, Layer",
    "(a), (a)"
  })
  void loseWhatTellsAHeadwordApart(String headword, String name) {
    assertThat(LinkNames.unqualified(headword)).isEqualTo(name);
  }

  @Test
  void areHeadwordsAliasesAndComparedTerms() {
    assertThat(names("What is a convolutional neural network (CNN)?|x"))
        .contains("0 HEADWORD Convolutional neural network", "0 ALIAS CNN");
    assertThat(names("What is the difference between bagging and boosting?|x"))
        .contains("0 COMPARED Bagging", "0 COMPARED Boosting");
  }

  @Test
  void areShorterWhereThatSaysAsMuch() {
    assertThat(names("What is the purpose of dropout?|x")).contains("0 HEADWORD Dropout");
    assertThat(names("What is dropout?|x", "What is the purpose of dropout?|y"))
        .contains("1 UNQUALIFIED Dropout")
        .doesNotContain("1 HEADWORD Dropout: purpose");
  }

  @ParameterizedTest
  @CsvSource({"C++", "F#", ".NET", "Node.js", "AT&T", "R&D", "A* search", "Go!.js"})
  void mayHaveSignsThatBelongToTheirWords(String name) {
    assertThat(names("What is " + name + "?|x")).contains("0 HEADWORD " + name);
  }

  @Test
  void areNotOfOtherSigns() {
    assertThat(names("What is f(x)?|x")).isEmpty();
    assertThat(names("What is black & white?|x")).isEmpty();
    assertThat(names("What is x?|x")).isEmpty();
    assertThat(names("1 + 1|2")).isEmpty();
  }
}
