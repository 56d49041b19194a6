package dev.glossdeck.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdeographsTest {

  @ParameterizedTest
  @CsvSource({
    "学, 習, true",
    "か, な, true",
    "学, a, true",
    "a, 学, true",
    "a, b, false",
    "学, 。, false",
    "学, 」, false",
    "「, 学, false",
    "』, 学, true",
    "学, 『, true",
    "カ, ー, false",
    "キ, ャ, false",
    "々, 学, true",
    "学, 々, false",
    "＄, 学, false",
    "学, ％, false",
    "学, …, false",
    "𠀀, 𠀁, true",
    "Ａ, Ｂ, true"
  })
  void partsOrKeepsTogether(String before, String after, boolean mayPart) {
    assertThat(Ideographs.mayBreakBetween(before.codePointAt(0), after.codePointAt(0)))
        .isEqualTo(mayPart);
  }

  @Test
  void keepsMarksWithTheirSign() {
    assertThat(Ideographs.mayBreakBetween('か', 0x3099)).isFalse();
    assertThat(Ideographs.mayBreakBetween('学', 0xFE00)).isFalse();
    assertThat(Ideographs.mayBreakBetween('学', 0x200D)).isFalse();
  }

  /** Spaces are gaps of their own. */
  @Test
  void neverPartsBesideASpace() {
    assertThat(Ideographs.mayBreakBetween('学', ' ')).isFalse();
    assertThat(Ideographs.mayBreakBetween(' ', '学')).isFalse();
    assertThat(Ideographs.mayBreakBetween('学', 0x3000)).isFalse();
    assertThat(Ideographs.mayBreakBetween('学', 0xA0)).isFalse();
  }
}
