package dev.glossdeck.export.pdf.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperSizeTest {

  @Test
  void isKnownByItsName() {
    assertThat(PaperSize.parse("a4")).contains(PaperSize.A4);
    assertThat(PaperSize.parse("Letter")).contains(PaperSize.LETTER);
    assertThat(PaperSize.parse("a5")).isEmpty();
  }
}
