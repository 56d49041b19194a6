package dev.glossdeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.HeadwordFinder.Found;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadwordFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What is a perceptron?                                        | Perceptron",
        "What are eigenvalues?                                        | Eigenvalues",
        "what is the Krebs cycle                                      | Krebs cycle",
        "What is the difference between mitosis and meiosis?          | Mitosis and meiosis",
        "What is the difference between a moth and a butterfly?       | Moth and butterfly",
        "What is the purpose of the softmax function?                 | Softmax function",
        "What is the role of an enzyme?                               | Enzyme",
        "What does a ribosome do?                                     | Ribosome",
        "How does photosynthesis work?                                | Photosynthesis",
        "How does an antibody help against a virus?                   | Antibody",
        "Name three common loss functions.                            | Loss functions",
        "List two noble gases                                         | Noble gases",
        "What are some methods of sampling?                           | Methods of sampling",
        "Define entropy.                                              | Entropy",
        "What is dropout, and how does it help prevent overfitting?   | Dropout",
        "What is a glacier and why does it move?                      | Glacier",
        "Mitosis vs. meiosis                                          | Mitosis and meiosis",
        "Why is the sky blue?                                         | Why is the sky blue",
        "Paris                                                        | Paris",
        "???                                                          | ???",
        "What is iOS?                                                 | iOS",
        "What is pH?                                                  | pH",
      })
  void takesTheSubjectFromTheFormOfTheQuestion(String question, String headword) {
    assertThat(find(question).headword()).isEqualTo(headword);
  }

  @Test
  void takesAnAbbreviationInParenthesesAsAnotherName() {
    assertThat(find("What is a recurrent neural network (RNN)?"))
        .isEqualTo(new Found("Recurrent neural network", List.of("RNN")));
  }

  @Test
  void dropsAContextThatTheDeckShares() {
    List<String> questions =
        List.of(
            "What is a weight in neural networks?",
            "What is a bias in neural networks?",
            "What is the purpose of padding in neural networks?",
            "What is a filter in photography?");
    HeadwordFinder finder = new HeadwordFinder(HeadwordRules.forLanguage("en"), questions);
    assertThat(questions.stream().map(question -> finder.find(question).headword()))
        .containsExactly("Weight", "Bias", "Padding", "Filter in photography");
  }

  @Test
  void cutsAVeryLongQuestion() {
    assertThat(
            find("What is " + "in the ".repeat(30_000) + "?".repeat(100_000) + " end").headword())
        .hasSizeLessThan(170)
        .endsWith(" in\u2026");
  }

  @Test
  void keepsTheQuestionInALanguageWithoutRules() {
    HeadwordFinder finder =
        new HeadwordFinder(HeadwordRules.forLanguage("fi"), Collections.emptyList());
    assertThat(finder.find("Mikä on neuroni?").headword()).isEqualTo("Mikä on neuroni");
  }

  private static Found find(String question) {
    return new HeadwordFinder(HeadwordRules.forLanguage("en"), List.of(question)).find(question);
  }
}
