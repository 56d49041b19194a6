package dev.glossdeck.deck.headword;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "en, Loss functions, loss function",
    "en, losses, loss",
    "en, biases, bias",
    "en, bias, bias",
    "en, matrices, matrix",
    "en, CNNs, cnn",
    "en, boxes, box",
    "en, categories, category",
    "en, hypotheses, hypothesis",
    "en, analysis, analysis",
    "en, classes, class",
    "en, caches, cache",
    "en, gas, gas",
    "en, C++, c",
    "de, Neuronale Netze, neuronal netz",
    "de, neuronales Netz, neuronal netz",
    "de, neuronalen Netzen, neuronal netz",
    "de, Gewichten, gewicht",
    "de, Schülerinnen, schülerin",
    "fi, Neuronit, neuronit",
  })
  void findsWhatFormsOfATermHaveInCommon(String language, String term, String key) {
    assertThat(Words.of(language).key(term)).isEqualTo(key);
  }

  @ParameterizedTest
  @CsvSource({"C, C++", "a-b, a b", "Why, Why?"})
  void tellsNamesApartThatDifferInSigns(String one, String other) {
    assertThat(Words.of("en").form(one)).isNotEqualTo(Words.of("en").form(other));
  }
}
