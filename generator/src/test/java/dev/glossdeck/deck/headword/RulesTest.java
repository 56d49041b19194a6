package dev.glossdeck.deck.headword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {
  private static final Rules ENGLISH = Rules.forLanguage("en");

  @ParameterizedTest
  @CsvSource({
    "What is a perceptron, a perceptron",
    "what are weights, weights",
    "WHAT IS BIAS, BIAS",
    "Define entropy, entropy",
    "Explain what is entropy, entropy",
    "What does a GPU do, a GPU",
    "Who was Alan Turing, Alan Turing"
  })
  void tellTheTermOfADefinition(String question, String term) {
    Subject subject = ENGLISH.subjectOf(question).orElseThrow();
    assertThat(subject.terms()).containsExactly(term);
    assertThat(subject.aspect()).isEmpty();
    assertThat(subject.isComparison()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "What is the purpose of dropout, dropout, purpose",
    "What is the main advantage of using a GPU, a GPU, advantage",
    "What are some examples of mammals, mammals, examples",
    "How does a transformer work, a transformer, how it works",
    "How is accuracy calculated, accuracy, calculation",
    "Why is normalization important, normalization, importance",
    "When should dropout be used, dropout, use"
  })
  void tellTheAspectOfATerm(String question, String term, String aspect) {
    Subject subject = ENGLISH.subjectOf(question).orElseThrow();
    assertThat(subject.terms()).containsExactly(term);
    assertThat(subject.aspect()).contains(aspect);
  }

  @ParameterizedTest
  @CsvSource({
    "What is the difference between a CNN and an RNN, a CNN, an RNN",
    "What are the main differences between A and B, A, B",
    "How does L1 differ from L2, L1, L2",
    "Compare A and B, A, B",
    "A vs. B, A, B",
    "bagging versus boosting, bagging, boosting"
  })
  void tellTheTermsOfAComparison(String question, String one, String other) {
    Subject subject = ENGLISH.subjectOf(question).orElseThrow();
    assertThat(subject.terms()).containsExactly(one, other);
    assertThat(subject.isComparison()).isTrue();
  }

  @Test
  void knowNothingOfOtherQuestions() {
    assertThat(ENGLISH.subjectOf("Paris")).isEmpty();
    assertThat(ENGLISH.subjectOf("")).isEmpty();
    assertThat(ENGLISH.subjectOf("Is it so")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What is a GAN and how does it work | What is a GAN",
        "What is a GAN, and why is it used | What is a GAN",
        "What is a GAN, how does it work | What is a GAN",
        "What is a GAN | What is a GAN",
        "What is bread and butter | What is bread and butter"
      })
  void takeASecondClauseAway(String question, String first) {
    assertThat(ENGLISH.withoutSecondClause(question)).isEqualTo(first);
  }

  @ParameterizedTest
  @CsvSource({
    "networks, network",
    "network, network",
    "classes, class",
    "boxes, box",
    "matrices, matrix",
    "analyses, analysis",
    "hypotheses, hypothesis",
    "indices, index",
    "vertices, vertex",
    "matrices, matrix",
    "entries, entry",
    "biases, bias",
    "bias, bias",
    "loss, loss",
    "axes, axis",
    "statuses, status",
    "caches, cache",
    "batches, batch",
    "gas, gas",
    "this, this"
  })
  void knowTheSingularOfAWord(String word, String singular) {
    assertThat(ENGLISH.singular(word)).isEqualTo(singular);
  }

  @ParameterizedTest
  @CsvSource({
    "network, networks",
    "neural network, neural networks",
    "neural networks, neural networks",
    "class, classes",
    "strategy, strategies",
    "array, arrays",
    "batch, batches",
    "boxes, boxes"
  })
  void makeThePluralOfATerm(String term, String plural) {
    assertThat(ENGLISH.plural(term)).isEqualTo(plural);
  }

  @Test
  void haveWordsOfTheirOwn() {
    assertThat(ENGLISH.word("and")).contains("and");
    assertThat(ENGLISH.word("kinds")).contains("kinds");
    assertThat(ENGLISH.word("none")).isEmpty();
    assertThat(Rules.forLanguage("de").word("and")).contains("und");
  }

  @Test
  void areThoseOfALanguageWhateverItsRegion() {
    assertThat(Rules.forLanguage("en-GB")).isSameAs(ENGLISH);
    assertThat(Rules.forLanguage("EN")).isSameAs(ENGLISH);
  }

  @Test
  void areNoneForAnUnknownLanguage() {
    Rules none = Rules.forLanguage("tlh");
    assertThat(none.subjectOf("What is it")).isEmpty();
    assertThat(none.singular("networks")).isEqualTo("networks");
    assertThat(none.plural("network")).isEqualTo("network");
    assertThat(none.withoutSecondClause("a and how b")).isEqualTo("a and how b");
    assertThat(none.word("and")).isEqualTo(Optional.empty());
    assertThat(none.articles().isBefore("the layer")).isFalse();
  }
}
