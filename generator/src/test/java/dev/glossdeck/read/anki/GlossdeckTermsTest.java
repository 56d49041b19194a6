package dev.glossdeck.read.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.NamingHints;
import dev.glossdeck.deck.glossary.NoteNames;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossdeckTermsTest {
  private static final NoteNames DERIVED =
      new NoteNames("Perceptron", List.of("MLP", "a, b"), List.of());

  private static NamingHints naming(String headword, String aliases) {
    return new GlossdeckTerms(headword, aliases, "", "").naming(DERIVED, List.of("see"));
  }

  @Test
  void saysNothingThatWouldBeDerivedAnyway() {
    assertThat(naming("Perceptron", "MLP, a, b"))
        .isEqualTo(new NamingHints(Optional.empty(), List.of(), List.of("see")));
    assertThat(naming("", ""))
        .isEqualTo(new NamingHints(Optional.empty(), List.of(), List.of("see")));
  }

  @Test
  void keepsATermThatIsAnother() {
    assertThat(naming("Neuron", "MLP, unit"))
        .isEqualTo(new NamingHints(Optional.of("Neuron"), List.of("MLP", "unit"), List.of("see")));
  }

  @Test
  void keepsAliasesThatWereAdded() {
    assertThat(naming("Perceptron", "MLP, unit").aliases()).containsExactly("unit");
    assertThat(naming("", "unit,, cell ").aliases()).containsExactly("unit", "cell");
  }

  @ParameterizedTest
  @CsvSource({
    "Perceptron (2), true",
    "Perceptron (13), true",
    "Perceptron (2a), false",
    "Perceptron(2), false",
    "Perceptron 2, false",
    "perceptron, false"
  })
  void passesOverTheNumberOfARepeatedHeadword(String headword, boolean isDerived) {
    assertThat(naming(headword, "").term().isEmpty()).isEqualTo(isDerived);
  }

  @Test
  void partsReferencesAtCommas() {
    GlossdeckTerms terms = new GlossdeckTerms("", "", " a ,, b", "");
    assertThat(terms.seeList()).containsExactly("a", "b");
    assertThat(terms.term()).isEmpty();
    assertThat(terms.aliasList()).isEmpty();
  }
}
