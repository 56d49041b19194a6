package dev.glossdeck.deck.link;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.link.Spelling.First;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  /**
   * A place is {@code S} where a sentence begins, {@code C} among capitals, {@code -} elsewhere.
   */
  @ParameterizedTest
  @CsvSource({
    "transformer, SMALL, transformer, -, true",
    "transformer, SMALL, Transformer, -, false",
    "transformer, SMALL, Transformer, S, true",
    "transformer, SMALL, Transformer, SC, false",
    "Turing, CAPITAL, Turing, -, true",
    "Turing, CAPITAL, turing, S, false",
    "Dropout, UNKNOWN, dropout, -, true",
    "Dropout, UNKNOWN, Dropout, -, true",
    "Dropout, UNKNOWN, Dropout, C, false",
    "Netz, ANY, netz, -, true",
    "Netz, ANY, Netz, C, true",
    "GAN, UNKNOWN, GAN, -, true",
    "GAN, UNKNOWN, GANs, -, true",
    "GAN, UNKNOWN, gan, -, false",
    "GAN, UNKNOWN, Gan, S, false",
    "GAN, UNKNOWN, GANING, -, false",
    "L2, UNKNOWN, L2, -, true",
    "L2, UNKNOWN, l2, -, false",
    "iPad, SMALL, iPad, -, true",
    "iPad, SMALL, ipad, -, false",
    "neural network, SMALL, neural network, -, true",
    "neural network, SMALL, Neural network, S, true",
    "neural network, SMALL, Neural Network, S, false",
    "Support Vector Machine, UNKNOWN, support vector machine, -, true",
    "Support Vector Machine, UNKNOWN, Support Vector Machine, -, true",
    "Support Vector Machine, UNKNOWN, Support vector machine, -, false",
    "Turing machine, CAPITAL, Turing machine, -, true",
    "Turing machine, CAPITAL, Turing Machine, -, false"
  })
  void fitsWhatPeopleWrite(String name, First first, String text, String place, boolean fits) {
    Spelling.Place where = new Spelling.Place(place.contains("S"), place.contains("C"));
    assertThat(Spelling.of(name, first).fits(List.of(text.split(" ")), where)).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "GAN, true, true",
    "ReLU, true, true",
    "iPad, true, true",
    "L2, false, true",
    "2d, false, true",
    "Word, false, false",
    "word, false, false",
    "W, false, false"
  })
  void knowsWordsWhoseLettersAreWhatTheyAre(
      String word, boolean isAbbreviation, boolean isSpecial) {
    assertThat(Spelling.isAbbreviation(word)).isEqualTo(isAbbreviation);
    assertThat(Spelling.isSpecial(word)).isEqualTo(isSpecial);
  }
}
