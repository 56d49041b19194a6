package dev.glossdeck.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDirectionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''           | false",
        "abc          | false",
        "אבג          | true",
        "مرحبا        | true",
        "1. אבג       | true",
        "1. abc אבג   | false",
        "“אבג”        | true",
        "– אבג        | true",
        "123          | false",
        "٣٤           | false",
        "學 אבג       | false"
      })
  void runsAsItsFirstStrongLetterSays(String text, boolean rightToLeft) {
    assertThat(TextDirection.AUTO.isRightToLeft(text)).isEqualTo(rightToLeft);
  }

  @Test
  void runsAsItIsToldWhateverItsLetters() {
    assertThat(TextDirection.LEFT_TO_RIGHT.isRightToLeft("אבג")).isFalse();
    assertThat(TextDirection.RIGHT_TO_LEFT.isRightToLeft("abc")).isTrue();
    assertThat(TextDirection.RIGHT_TO_LEFT.isRightToLeft("")).isTrue();
  }

  @Test
  void knowsWhichTextsMayTurn() {
    assertThat(TextDirection.needsBidi("plain – “text” …")).isFalse();
    assertThat(TextDirection.needsBidi("機械")).isFalse();
    assertThat(TextDirection.needsBidi("a א")).isTrue();
    assertThat(TextDirection.needsBidi("a ٣")).isTrue();
    assertThat(TextDirection.needsBidi("a \u202B b")).isTrue();
  }
}
