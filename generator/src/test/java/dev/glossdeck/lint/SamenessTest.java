package dev.glossdeck.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamenessTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "What is it? > what is it",
        "@ What\n is\u00A0it ?! @ > what is it",
        "Cafe\u0301. > café",
        "ما هي؟ > ما هي",
        "什么？ > 什么",
        "a.b > a.b",
        "C++ > c++",
        "a… > a",
        "«a» > «a»"
      })
  void takesWhiteSpaceCaseAndEndMarksAway(String text, String key) {
    assertThat(Sameness.key(text)).isEqualTo(key);
  }

  @Test
  void keepsATextOfMarksAlone() {
    assertThat(Sameness.key("?!")).isEqualTo("?!");
    assertThat(Sameness.key("")).isEmpty();
    assertThat(Sameness.key(" ")).isEmpty();
  }
}
