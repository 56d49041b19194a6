package dev.glossdeck.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GraphemesTest {

  @ParameterizedTest
  @CsvSource({
    "abc, 1",
    "e\u0301x, 2",
    "x\u0323\u0307y, 3",
    "😀x, 2",
    "👍🏽x, 4",
    "🇩🇪🇫🇷, 4",
    "1\uFE0F\u20E3x, 3",
    "\u1112\u1161\u11ABx, 3",
    "नीx, 2"
  })
  void endsBehindWhatPeopleTakeForOneCharacter(String text, int end) {
    assertThat(Graphemes.end(text, 0, text.length())).isEqualTo(end);
  }

  @Test
  void keepsASequenceOfEmojiTogether() {
    String scientist = "👩\u200D🔬";

    assertThat(Graphemes.end(scientist + "x", 0, scientist.length() + 1))
        .isEqualTo(scientist.length());
  }

  @Test
  void beginsAnywhere() {
    assertThat(Graphemes.end("ae\u0301b", 1, 4)).isEqualTo(3);
  }

  @Test
  void looksNoFurtherThanTheEndThatCounts() {
    assertThat(Graphemes.end("e\u0301", 0, 1)).isEqualTo(1);
  }
}
