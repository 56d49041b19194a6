package dev.glossdeck.deck.headword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlesTest {
  private static final Articles ENGLISH = new Articles(List.of("!an?", "the", "some"));

  @ParameterizedTest
  @CsvSource({
    "a layer, layer, true, true",
    "an epoch, epoch, true, true",
    "An Epoch, Epoch, true, true",
    "the layer, layer, true, false",
    "THE layer, layer, true, false",
    "some layers, layers, true, false",
    "the  layer, layer, true, false",
    "layer, layer, false, false",
    "theory, theory, false, false",
    "analysis, analysis, false, false",
    "a, a, false, false",
    "the a layer, a layer, true, false",
    "what a layer, what a layer, false, false"
  })
  void standBeforeATerm(String term, String without, boolean isBefore, boolean isOfOneThing) {
    assertThat(ENGLISH.without(term)).isEqualTo(without);
    assertThat(ENGLISH.isBefore(term)).isEqualTo(isBefore);
    assertThat(ENGLISH.isOfOneThing(term)).isEqualTo(isOfOneThing);
  }

  @Test
  void areNoneInALanguageWithout() {
    Articles none = new Articles(List.of());
    assertThat(none.without("a layer")).isEqualTo("a layer");
    assertThat(none.isBefore("a layer")).isFalse();
    assertThat(none.isOfOneThing("a layer")).isFalse();
  }

  @Test
  void foldCapitalsOfAnyScript() {
    Articles greek = new Articles(List.of("ένα"));
    assertThat(greek.without("Ένα δίκτυο")).isEqualTo("δίκτυο");
  }
}
