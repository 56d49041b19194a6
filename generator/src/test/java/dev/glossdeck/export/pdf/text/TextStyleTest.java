package dev.glossdeck.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.font.FontFace;
import org.junit.jupiter.api.Test;

class TextStyleTest {

  @Test
  void changesOneThingAtATime() {
    TextColour red = new TextColour(0xFF0000);
    TextStyle style =
        TextStyle.PLAIN.in(FontFace.BOLD).in(red).with(TextStyle.Stroke.UNDER).scaled(0.5f);

    assertThat(style).isEqualTo(new TextStyle(FontFace.BOLD, 0.5f, 0, TextStyle.Stroke.UNDER, red));
  }

  @Test
  void raisesByAShareOfTheSizeThatItHad() {
    TextStyle exponent = TextStyle.PLAIN.raised(0.5f, 0.5f);
    TextStyle ofExponent = exponent.raised(0.5f, 0.5f);

    assertThat(exponent.scale()).isEqualTo(0.5f);
    assertThat(exponent.rise()).isEqualTo(0.5f);
    assertThat(ofExponent.scale()).isEqualTo(0.25f);
    assertThat(ofExponent.rise()).isEqualTo(0.75f);
  }

  @Test
  void lowersByANegativeShare() {
    assertThat(TextStyle.PLAIN.scaled(0.5f).raised(0.5f, -0.25f).rise()).isEqualTo(-0.125f);
  }
}
