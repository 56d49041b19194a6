package dev.glossdeck.markup.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhitespaceTest {
  @ParameterizedTest
  @ValueSource(
      ints = {
        ' ', '\t', '\n', 0x0B, '\f', '\r', 0xA0, 0x1680, 0x2003, 0x2007, 0x2028, 0x202F, 0x3000
      })
  void isSpaceOfAnyWidth(int codePoint) {
    assertThat(Whitespace.is(codePoint)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {'a', '_', 0x200B, 0x200D, 0xFEFF, 0x2060, 0x1F600})
  void isNothingWithoutWidth(int codePoint) {
    assertThat(Whitespace.is(codePoint)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      quoteCharacter = '@',
      value = {
        "@  a \t b@ > a b",
        "@a\n\n b@ > a b",
        "@a\u00A0b@ > a b",
        "@a\u3000\u2003b\u00A0@ > a b",
        "@a\u0085b@ > a b",
        "@a\u200Bb@ > a\u200Bb",
        "@ab@ > ab"
      })
  void foldsToOneSpace(String text, String folded) {
    assertThat(Whitespace.folded(text)).isEqualTo(folded);
  }

  @Test
  void foldsToNothing() {
    assertThat(Whitespace.folded("")).isEmpty();
    assertThat(Whitespace.folded(" \n\u00A0\u3000")).isEmpty();
  }

  @Test
  void keepsSpaceWithinATrimmedText() {
    assertThat(Whitespace.trim("\u00A0 a  b\n\u3000")).isEqualTo("a  b");
    assertThat(Whitespace.trim("a")).isEqualTo("a");
    assertThat(Whitespace.trim(" \u00A0")).isEmpty();
    assertThat(Whitespace.trim("")).isEmpty();
  }

  @Test
  void keepsPairsOfSurrogatesWhole() {
    assertThat(Whitespace.folded(" 😀  😀 ")).isEqualTo("😀 😀");
    assertThat(Whitespace.trim(" 😀 ")).isEqualTo("😀");
  }
}
