package dev.glossdeck.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainShaperTest {
  private static final Typeface FACE = Typefaces.bundled().get(FontFace.REGULAR);

  @Test
  void setsEachCharacterBehindTheOneBefore() {
    int a = FACE.glyph('a');
    int b = FACE.glyph('b');

    Shaper.ShapedText shaped = shape("ab", false);

    assertThat(shaped.glyphs())
        .containsExactly(new Shaper.Glyph(a, 0, 0, 0), new Shaper.Glyph(b, 1, FACE.width(a), 0));
    assertThat(shaped.advance()).isEqualTo(FACE.width(a) + FACE.width(b));
  }

  /** UAX #9, L4: brackets look the other way. */
  @Test
  void turnsOrderAndBracketsRound() {
    int a = FACE.glyph('a');

    assertThat(shape("(a", true).glyphs())
        .containsExactly(
            new Shaper.Glyph(a, 1, 0, 0), new Shaper.Glyph(FACE.glyph(')'), 0, FACE.width(a), 0));
    assertThat(shape("»", true).glyphs())
        .containsExactly(new Shaper.Glyph(FACE.glyph('«'), 0, 0, 0));
  }

  @Test
  void countsCharsAndLeavesOutWhatTheFontLacks() {
    int wide = 0x1D54F;
    assertThat(FACE.glyph(0xE123)).isEqualTo(Typeface.MISSING);

    assertThat(shape("\uE123" + Character.toString(wide) + "a", false).glyphs())
        .extracting(Shaper.Glyph::index)
        .containsExactly(1, 3);
  }

  @Test
  void setsAPartOfATextOnly() {
    assertThat(new PlainShaper(FACE).shape(new TextPart("xay", 1, 2), false).glyphs())
        .containsExactly(new Shaper.Glyph(FACE.glyph('a'), 0, 0, 0));
  }

  private static Shaper.ShapedText shape(String text, boolean rightToLeft) {
    return new PlainShaper(FACE).shape(new TextPart(text, 0, text.length()), rightToLeft);
  }
}
