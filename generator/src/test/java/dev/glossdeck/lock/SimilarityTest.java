package dev.glossdeck.lock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarityTest {
  private static double between(String one, String other) {
    return new Similarity(one).to(new Similarity(other));
  }

  @ParameterizedTest
  @CsvSource({
    "What is a perceptron?, What is the perceptron?",
    "What is a perceptron?, Define perceptron.",
    "What is backpropagation?, What is back propagation?",
    "Wie heißt die Hauptstadt von Peru?, Welche Stadt ist die Hauptstadt von Peru?",
    "ما هي الشبكة؟, ما هي الشبكة العصبية؟",
    "神经网络是什么？, 什么是神经网络？",
    "What is \\(x\\)?, What is \\(x\\) then?"
  })
  void isEnoughForAQuestionInOtherWords(String one, String other) {
    assertThat(between(one, other)).isGreaterThanOrEqualTo(Similarity.LEAST);
    assertThat(between(other, one)).isEqualTo(between(one, other));
  }

  @ParameterizedTest
  @CsvSource({
    "Water boils at 100 degrees, Iron melts in a furnace",
    "What is a perceptron?, How does dropout help?",
    "cat, kitten",
    "?, !"
  })
  void isTooLittleForAnotherQuestion(String one, String other) {
    assertThat(between(one, other)).isLessThan(Similarity.LEAST);
  }

  /** The pairs are ni ig gh ht and na ac ch ht: one of four and four is common. */
  @ParameterizedTest
  @CsvSource({"night, nacht, 0.25", "a, a, 1", "a b, b A, 1", "ab, ba, 0"})
  void countsPairsOfLetters(String one, String other, double expected) {
    assertThat(between(one, other)).isCloseTo(expected, within(1e-9));
  }
}
