package dev.glossdeck.deck.headword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schwartz and Hearst, 2003. */
class AbbreviationsTest {
  private static final Words ENGLISH = Words.of("en");

  private static Optional<String> meaning(String abbreviation, String... texts) {
    Abbreviations abbreviations = new Abbreviations();
    List.of(texts).forEach(abbreviations::read);
    return abbreviations.meaningOf(abbreviation, ENGLISH);
  }

  @ParameterizedTest
  @CsvSource({
    "What is a convolutional neural network (CNN)?, CNN, convolutional neural network",
    "a long short-term memory (LSTM), LSTM, long short-term memory",
    "graph neural networks (GNNs) are, GNN, graph neural networks",
    "the World Health Organization (WHO), WHO, World Health Organization",
    "an extreme gradient boosting (XGBoost) model, XGBoost, ",
    "mean-squared error (MSE), MSE, mean-squared error",
    "deoxyribonucleic acid (DNA), DNA, deoxyribonucleic acid"
  })
  void findsTheWordsThatAnAbbreviationIsMadeOf(String text, String abbreviation, String meaning) {
    assertThat(meaning(abbreviation, text)).isEqualTo(Optional.ofNullable(meaning));
  }

  @ParameterizedTest
  @CsvSource({
    "a network (see below), see below",
    "a network (Net), Net",
    "gated unit (GRU), GRU",
    "gated unit (XGRU), XGRU",
    "network(NN) without a space, NN",
    "the word alone (WA), XX",
    "a perceptron (P), P",
    "Perceptron (PERCEPTRONXX), PERCEPTRONXX"
  })
  void findsNoneElsewhere(String text, String abbreviation) {
    assertThat(meaning(abbreviation, text)).isEmpty();
  }

  @Test
  void givesNoMeaningToOneThatHasTwo() {
    assertThat(
            meaning("PCA", "principal component analysis (PCA)", "posterior cerebral artery (PCA)"))
        .isEmpty();
  }

  @Test
  void takesFormsOfTheSameWordsForOneMeaning() {
    assertThat(
            meaning(
                "CNN",
                "convolutional neural network (CNN)",
                "Convolutional Neural Networks (CNNs)"))
        .isPresent();
  }

  @Test
  void listsAbbreviationsByWhatTheyStandFor() {
    Abbreviations abbreviations = new Abbreviations();
    abbreviations.read("recurrent neural networks (RNNs) and stochastic gradient descent (SGD)");
    assertThat(abbreviations.byMeaning(ENGLISH))
        .isEqualTo(
            Map.of(
                "recurrent neural network", List.of("RNN"),
                "stochastic gradient descent", List.of("SGD")));
  }

  @Test
  void knowsNothingOfAnEmptyText() {
    assertThat(meaning("X", "", "(", "()", " (AB)")).isEmpty();
  }
}
