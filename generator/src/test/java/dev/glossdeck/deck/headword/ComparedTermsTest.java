package dev.glossdeck.deck.headword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparedTermsTest {
  private static ComparedTerms of(String... raw) {
    Rules rules = Rules.forLanguage("en");
    return new ComparedTerms(rules, Contexts.of(rules, List.of()), Arrays.asList(raw));
  }

  @ParameterizedTest
  @CsvSource({
    "a dense layer, a convolutional layer, dense and convolutional layers",
    "dense layers, convolutional layers, dense and convolutional layers",
    "batch normalization, layer normalization, batch and layer normalization",
    "shallow, deep neural networks, shallow and deep neural networks",
    "node classification, graph classification tasks, node and graph classification tasks",
    "bagging, boosting, bagging and boosting",
    "a CNN, an RNN, CNN and RNN",
    "a GAN, a variational autoencoder, GAN and variational autoencoder",
    "supervised learning, the unsupervised learning, supervised and unsupervised learning",
    "a feedforward network, a recurrent one, feedforward and recurrent networks",
    "feedforward networks, recurrent ones, feedforward and recurrent networks",
    "a deterministic policy, a stochastic one (SP), deterministic and stochastic policies",
    "a convolutional layer, a fully connected one, convolutional and fully connected layers",
    "a perceptron, a multilayer one, perceptron and multilayer perceptron",
    "a cyclone, one, cyclone and one",
    "a valid padding, a same padding, valid and same paddings"
  })
  void sayOnceWhatTheyHaveInCommon(String one, String other, String name) {
    assertThat(of(one, other).name()).isEqualTo(name);
  }

  @Test
  void mayBeMoreThanTwo() {
    ComparedTerms terms =
        of("supervised learning, unsupervised learning", "reinforcement learning");
    assertThat(terms.name()).isEqualTo("supervised, unsupervised and reinforcement learning");
    assertThat(terms.names())
        .containsExactly("supervised learning", "unsupervised learning", "reinforcement learning");
    assertThat(terms.own()).isEqualTo("supervised, unsupervised and reinforcement");
  }

  @Test
  void haveTheNamesOfTheTermsByThemselves() {
    assertThat(of("a dense layer", "a convolutional layer").names())
        .containsExactly("dense layer", "convolutional layer");
    assertThat(of("shallow", "deep neural networks").names())
        .containsExactly("shallow neural networks", "deep neural networks");
    assertThat(of("bagging", "boosting").names()).containsExactly("bagging", "boosting");
  }

  @Test
  void haveAHeadInThePluralIfItCanBeCounted() {
    assertThat(of("a dense layer", "a convolutional layer").head()).isEqualTo("layers");
    assertThat(of("batch normalization", "layer normalization").head()).isEqualTo("normalization");
    assertThat(of("bagging", "boosting").head()).isEmpty();
  }

  @Test
  void haveTheAbbreviationsOfTheTerms() {
    ComparedTerms terms =
        of("convolutional neural networks (CNNs)", "recurrent neural networks (RNNs)");
    assertThat(terms.aliases()).containsExactly("CNNs", "RNNs");
    assertThat(terms.name()).isEqualTo("convolutional and recurrent neural networks");
  }

  @Test
  void haveTheFieldOfTheLastTerm() {
    assertThat(of("precision", "recall in information retrieval").context())
        .map(Context::field)
        .contains("information retrieval");
    assertThat(of("precision", "recall").context()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ein lineares Modell, ein nichtlineares, lineares und nichtlineares Modell",
    "lineare, nichtlineare Modelle, lineare und nichtlineare Modelle",
    "ein lineares Modell, einem nichtlinearen, lineares und nichtlineares Modell",
    "einem linearen, einem nichtlinearen Modell, linearen und nichtlinearen Modell",
    "bagging, Boosting, bagging und Boosting",
    "ein Frosch, eine Kröte, Frosch und Kröte"
  })
  void sayTheirNounOnceInGerman(String one, String other, String name) {
    Rules german = Rules.forLanguage("de");
    ComparedTerms terms =
        new ComparedTerms(german, Contexts.of(german, List.of()), List.of(one, other));
    assertThat(terms.name()).isEqualTo(name);
  }

  @Test
  void areJoinedBySlashesInALanguageWithoutRules() {
    Rules none = Rules.forLanguage("tlh");
    ComparedTerms terms =
        new ComparedTerms(none, Contexts.of(none, List.of()), List.of("a b", "c b"));
    assertThat(terms.name()).isEqualTo("a / c b");
  }
}
