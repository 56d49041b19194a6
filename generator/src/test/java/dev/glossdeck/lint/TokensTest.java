package dev.glossdeck.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "What is it? > what is it",
        "back-propagation > backpropagation",
        "it's > its",
        "it\u2019s > its",
        "C, C++ and C# > c c++ and c#",
        "a - b > a b",
        "-5 and 5 > -5 and 5",
        "x-5 > x5",
        "5-3 > 53",
        "--5 > 5",
        "1,000.5 > 1 000 5",
        "50% of $5 > 50% of $5",
        "R&D @home *x > r&d @home *x",
        "a<b a=b > a<b a=b",
        "ﬁne ＡＢＣ > fine abc",
        "Cafe\u0301 > café",
        "हिन्दी > हिन्दी",
        "日本語 > 日本語",
        "«a» „b“ (c) > a b c",
        "x\u00b2 > x2",
        "-a > a",
        "a- > a",
        "😀 a > 😀 a"
      })
  void areWordsAndSignsThatTellTextsApart(String text, String words) {
    assertThat(Tokens.of(text).words()).isEqualTo(List.of(words.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({"''", "'?!'", "' - '", "'\u00A0'"})
  void areNoneInPunctuation(String text) {
    assertThat(Tokens.of(text).words()).isEmpty();
  }
}
