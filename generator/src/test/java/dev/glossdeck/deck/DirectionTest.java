package dev.glossdeck.deck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

  @ParameterizedTest
  @CsvSource({"ar, rtl", "he-IL, rtl", "az-Arab, rtl", "ur-Latn, ltr", "en, ltr", "zh-Hant, ltr"})
  void followsFromTheScriptOrTheLanguage(String tag, String direction) {
    assertThat(Direction.of(tag)).hasToString(direction);
    assertThat(Direction.named(direction)).contains(Direction.of(tag));
  }
}
