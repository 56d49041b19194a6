package dev.glossdeck.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptFontTest {

  @ParameterizedTest
  @CsvSource({
    "ا, ARABIC",
    "ﻻ, ARABIC",
    "א, HEBREW",
    "अ, DEVANAGARI",
    "অ, BENGALI",
    "ਅ, GURMUKHI",
    "અ, GUJARATI",
    "அ, TAMIL",
    "అ, TELUGU",
    "ಅ, KANNADA",
    "അ, MALAYALAM",
    "අ, SINHALA",
    "ก, THAI",
    "ກ, LAO",
    "က, MYANMAR",
    "አ, ETHIOPIC",
    "ក, KHMER",
    "😀, EMOJI"
  })
  void hasAFontForAScript(String cluster, ScriptFont font) {
    assertThat(ScriptFont.of(cluster)).contains(font);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "ж", "λ", "学", "한", "→", "❤", "1", "\uFE0F"})
  void leavesOtherCharactersToTheFacesOfTheCards(String cluster) {
    assertThat(ScriptFont.of(cluster)).isEmpty();
  }

  /** Unicode Technical Standard 51, "Emoji Presentation Sequence" and "Emoji Keycap Sequence". */
  @Test
  void takesASignForAnEmojiIfWhatFollowsSaysSo() {
    assertThat(ScriptFont.of("❤\uFE0F")).contains(ScriptFont.EMOJI);
    assertThat(ScriptFont.of("1\uFE0F\u20E3")).contains(ScriptFont.EMOJI);
    assertThat(ScriptFont.of("1\u20E3")).contains(ScriptFont.EMOJI);
  }

  @Test
  void namesItsWeights() {
    assertThat(ScriptFont.THAI.pdfName(false)).isEqualTo("Thai");
    assertThat(ScriptFont.THAI.pdfName(true)).isEqualTo("ThaiB");
    assertThat(ScriptFont.THAI.source(true))
        .isEqualTo(new FontSource.Resource("NotoSansThai-Bold.ttf"));
    assertThat(ScriptFont.EMOJI.pdfName(true)).isEqualTo("Emoj");
    assertThat(ScriptFont.EMOJI.source(true)).isEqualTo(ScriptFont.EMOJI.source(false));
  }

  @ParameterizedTest
  @EnumSource
  void isThere(ScriptFont font) throws IOException {
    for (boolean bold : new boolean[] {false, true}) {
      try (InputStream in = font.source(bold).open()) {
        assertThat(in.read()).isZero();
      }
    }
  }
}
