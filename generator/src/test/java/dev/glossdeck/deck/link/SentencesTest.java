package dev.glossdeck.deck.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
  /** The place is that of the letter X. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "X is | true",
        "an X is | false",
        "It is. X is | true",
        "It is! X is | true",
        "Is it? X is | true",
        "Note: X is | true",
        "Well… X is | true",
        "It is, X is | false",
        "\"X is | true",
        "(X is | true",
        "It is. «X is | true",
        "a (X is | false",
        "It is.X is | true",
        "3.5 X | false"
      })
  void beginBehindEndMarks(String text, boolean begins) {
    assertThat(new Sentences(text, true).beginsAt(text.indexOf('X'))).isEqualTo(begins);
  }

  @Test
  void goOnFromTheTextBefore() {
    assertThat(new Sentences("X is", false).beginsAt(0)).isFalse();
    assertThat(new Sentences(" (X is", false).beginsAt(2)).isFalse();
    assertThat(new Sentences("a. X", false).beginsAt(3)).isTrue();
  }

  @Test
  void areEndedByAMark() {
    assertThat(new Sentences("It is. ", true).areEnded()).isTrue();
    assertThat(new Sentences("It is", true).areEnded()).isFalse();
    assertThat(new Sentences("", true).areEnded()).isTrue();
    assertThat(new Sentences("", false).areEnded()).isFalse();
  }
}
