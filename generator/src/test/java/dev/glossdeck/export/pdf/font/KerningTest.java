package dev.glossdeck.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KerningTest {
  /** Version 0, one table of two pairs. */
  private static final ByteBuffer TABLE =
      ByteBuffer.allocate(30)
          .putShort((short) 0)
          .putShort((short) 1)
          .putShort((short) 0)
          .putShort((short) 26)
          .putShort((short) 1)
          .putShort((short) 2)
          .putShort((short) 0)
          .putShort((short) 0)
          .putShort((short) 0)
          .putShort((short) 3)
          .putShort((short) 7)
          .putShort((short) -50)
          .putShort((short) 3)
          .putShort((short) 9)
          .putShort((short) 20);

  @Test
  void findsPairs() {
    Kerning kerning = Kerning.parse(TABLE.array());

    assertThat(kerning.between(3, 7)).isEqualTo(-50);
    assertThat(kerning.between(3, 9)).isEqualTo(20);
    assertThat(kerning.between(7, 3)).isZero();
    assertThat(kerning.between(0xFFFF, 0)).isZero();
  }

  @Test
  void takesATableThatEndsTooSoonForWhatItHas() {
    byte[] table = TABLE.array();
    for (int length = 0; length < table.length; length++) {
      byte[] cut = Arrays.copyOf(table, length);
      assertThat(Kerning.parse(cut).between(3, 9)).isZero();
    }
  }

  @Test
  void movesLettersOfTheCardsTogether() {
    Typeface regular = Typefaces.bundled().get(FontFace.REGULAR);
    Typeface mono = Typefaces.bundled().get(FontFace.MONO);

    assertThat(regular.kerning(regular.glyph('A'), regular.glyph('V'))).isNegative();
    assertThat(regular.kerning(regular.glyph('H'), regular.glyph('H'))).isZero();
    assertThat(mono.kerning(mono.glyph('A'), mono.glyph('V'))).isZero();
  }
}
