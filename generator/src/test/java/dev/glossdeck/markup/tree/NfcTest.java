package dev.glossdeck.markup.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class NfcTest {
  /** No character before the first combining one needs another look. */
  @Test
  void isWhatTheJavaPlatformMakesOfEachPairOfCharacters() {
    List<String> others = List.of("", "e", "\u00E9", "\u0300", "\u0327", "\u1100", "\u1161");
    for (char c = 0; c < Character.MIN_SURROGATE; c++) {
      for (String other : others) {
        String text = c + other;
        assertThat(Nfc.of(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
      }
    }
  }
}
