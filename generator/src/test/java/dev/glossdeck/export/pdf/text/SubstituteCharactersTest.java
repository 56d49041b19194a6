package dev.glossdeck.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubstituteCharactersTest {

  @ParameterizedTest
  @ValueSource(ints = {'\n', 0x0B, '\f', '\r', 0x85, 0x2028, 0x2029})
  void endsALine(int codePoint) {
    assertThat(SpecialCharacters.isLineEnd(codePoint)).isTrue();
    assertThat(SpecialCharacters.isSpace(codePoint)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {'\t', ' ', 0x1680, 0x2002, 0x2003, 0x2009, 0x205F, 0x3000})
  void takesSpacesAtWhichALineMayEnd(int codePoint) {
    assertThat(SpecialCharacters.isSpace(codePoint)).isTrue();
    assertThat(SpecialCharacters.isNoBreakSpace(codePoint)).isFalse();
    assertThat(SpecialCharacters.isLineEnd(codePoint)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {0xA0, 0x2007, 0x202F})
  void keepsWordsBesideAFixedSpaceTogether(int codePoint) {
    assertThat(SpecialCharacters.isNoBreakSpace(codePoint)).isTrue();
    assertThat(SpecialCharacters.isSpace(codePoint)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {'a', 0, 0xAD, 0x200B, 0x2060, 0xFEFF})
  void takesNothingElseForASpace(int codePoint) {
    assertThat(SpecialCharacters.isSpace(codePoint)).isFalse();
    assertThat(SpecialCharacters.isNoBreakSpace(codePoint)).isFalse();
    assertThat(SpecialCharacters.isLineEnd(codePoint)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "a, -, b, true",
    "1, -, b, true",
    "a, -, 1, false",
    "1, /, 2, false",
    "a, /, b, true",
    "(, -, b, false",
    "a, -, -, false",
    "a, –, b, true",
    "a, —, b, true",
    "a, ‐, b, true",
    "a, ‑, b, false",
    "a, ., b, false",
    "a, _, b, false"
  })
  void partsAfterAHyphenBetweenLetters(String before, String at, String after, boolean parts) {
    assertThat(SpecialCharacters.mayBreakAfter(before.charAt(0), at.charAt(0), after.charAt(0)))
        .isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource({"24, false", "25, true", "60, true"})
  void callsAWordLongThatHasMoreThanTwentyFourChars(int length, boolean isLong) {
    String word = "a".repeat(length);
    String text = "one " + word + "\ttwo";

    for (int index = 4; index <= 4 + length; index++) {
      assertThat(SpecialCharacters.isInLongWord(text, index)).isEqualTo(isLong);
    }
  }

  @Test
  void doesNotCountNeighboursOfAWord() {
    String text = "a".repeat(20) + "\n" + "b".repeat(20) + " " + "c".repeat(20);

    assertThat(SpecialCharacters.isInLongWord(text, 30)).isFalse();
  }

  @Test
  void countsWordsThatAFixedSpaceKeepsTogetherAsOne() {
    String text = "a".repeat(12) + "\u00A0" + "b".repeat(12);

    assertThat(SpecialCharacters.isInLongWord(text, 5)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"65, U+0041", "0, U+0000", "20013, U+4E2D", "128512, U+1F600", "1114111, U+10FFFF"})
  void namesCodePointsAsUnicodeDoes(int codePoint, String name) {
    assertThat(SpecialCharacters.name(codePoint)).isEqualTo(name);
  }

  @Test
  void quotesOnlyWhatDoesNoHarmInAMessage() {
    assertThat(SpecialCharacters.isQuotable('x')).isTrue();
    assertThat(SpecialCharacters.isQuotable(0x1F600)).isTrue();
    assertThat(SpecialCharacters.isQuotable(0x301)).isTrue();
    assertThat(SpecialCharacters.isQuotable(0x07)).isFalse();
    assertThat(SpecialCharacters.isQuotable(0x202E)).isFalse();
    assertThat(SpecialCharacters.isQuotable(0xE000)).isFalse();
    assertThat(SpecialCharacters.isQuotable(0xD800)).isFalse();
    assertThat(SpecialCharacters.isQuotable(0x0378)).isFalse();
  }
}
