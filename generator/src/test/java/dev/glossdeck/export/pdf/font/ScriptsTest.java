package dev.glossdeck.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "é", "ʼ", "α", "ж", "Ա", "ა", "አ", "ᎠA", "ᶿ", "—", "→", "∑", "学", "か", "한", "𝔘", "😀",
        "𠀀"
      })
  void setsScriptsOfSingleLettersOneByOne(String text) {
    assertThat(Scripts.needsShaping(text.codePointAt(0))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x301, 0x36F, 0x483, 0x5D0, 0x627, 0x915, 0xE01, 0x1000, 0x1780, 0x135F, 0x200D, 0x202B,
        0x2067, 0x20E3, 0x3099, 0x1100, 0xFE20, 0x1F1E9, 0x1F3FD, 0xE0061
      })
  void shapesWhatHangsOnItsNeighbours(int codePoint) {
    assertThat(Scripts.needsShaping(codePoint)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0xAD, 0x34F, 0x200B, 0x200C, 0x200D, 0x200E, 0x202E, 0x2060, 0x2066, 0xFE00, 0xFE0F, 0xFEFF,
        0xE0061, 0xE0100
      })
  void showsNothingForJoinersAndMarksOfDirection(int codePoint) {
    assertThat(Scripts.isInvisible(codePoint)).isTrue();
  }

  /** The only format characters with a shape of their own. */
  @ParameterizedTest
  @ValueSource(ints = {'a', ' ', 0x7F, 0x301, 0x600, 0x605, 0x6DD, 0x70F, 0x890, 0x8E2, 0x110BD})
  void showsSignsOfNumbersAndAllElse(int codePoint) {
    assertThat(Scripts.isInvisible(codePoint)).isFalse();
  }

  @Test
  void knowsLettersFromRightToLeft() {
    assertThat(Scripts.isRightToLeft('א')).isTrue();
    assertThat(Scripts.isRightToLeft('ا')).isTrue();
    assertThat(Scripts.isRightToLeft(0x1E900)).isTrue();
    assertThat(Scripts.isRightToLeft('a')).isFalse();
    assertThat(Scripts.isRightToLeft('1')).isFalse();
    assertThat(Scripts.isRightToLeft('٣')).isFalse();
  }
}
