package dev.glossdeck.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontFaceTest {

  @ParameterizedTest
  @CsvSource({
    "false, false, REGULAR",
    "true, false, BOLD",
    "false, true, OBLIQUE",
    "true, true, BOLD_OBLIQUE"
  })
  void setsImportantTextBoldAndStressedTextOblique(
      boolean strong, boolean stressed, FontFace face) {
    assertThat(FontFace.of(strong, stressed)).isEqualTo(face);
  }

  @Test
  void namesNoTwoFacesAlike() {
    assertThat(FontFace.values()).extracting(FontFace::pdfName).doesNotHaveDuplicates();
    assertThat(FontFace.values()).extracting(FontFace::source).doesNotHaveDuplicates();
  }
}
