package dev.glossdeck.export.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.font.Typeface;
import dev.glossdeck.export.pdf.object.ByteText;
import dev.glossdeck.export.pdf.text.Runs;
import dev.glossdeck.export.pdf.text.TextColour;
import dev.glossdeck.export.pdf.text.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GlyphOperatorsTest {
  private static final Typeface FACE = Runs.TYPEFACE;
  private static final int A = FACE.glyph('a');
  private static final int B = FACE.glyph('b');

  private final ByteText operators = new ByteText();
  private final UsedGlyphs used = new UsedGlyphs();
  private final List<SilentGlyph> silent = new ArrayList<>();
  private final GlyphOperators.Page page =
      new GlyphOperators.Page(operators, new GlyphCodes(), used, silent, new ByteText());

  @Test
  void showsGlyphsThatFollowEachOtherAsOneString() {
    GlyphOperators shown = on(TextStyle.PLAIN);
    shown.glyph(A, 0);
    shown.glyph(B, FACE.width(A));
    shown.end(FACE.width(A) + FACE.width(B));
    shown.close();

    assertThat(operators).hasToString("(" + code(A) + code(B) + ") Tj\n");
    assertThat(used.glyphs(FACE)).containsExactlyInAnyOrder(A, B);
  }

  /** PDF 32000-1, 9.4.3: a positive number moves the next glyph to the left. */
  @Test
  void movesAGlyphThatStandsCloser() {
    GlyphOperators shown = on(TextStyle.PLAIN);
    shown.glyph(A, 0);
    shown.glyph(B, FACE.width(A) - 40);
    shown.end(FACE.width(A) - 40 + FACE.width(B));
    shown.close();

    assertThat(operators).hasToString("[(" + code(A) + ")40 (" + code(B) + ")] TJ\n");
  }

  @Test
  void movesOnToTheEndOfTheRun() {
    GlyphOperators shown = on(TextStyle.PLAIN);
    shown.glyph(A, 0);
    shown.end(FACE.width(A) + 120);
    shown.close();

    assertThat(operators).hasToString("[(" + code(A) + ")-120 ] TJ\n");
  }

  @Test
  void raisesAMarkAndLowersWhatFollows() {
    GlyphOperators shown = on(TextStyle.PLAIN);
    shown.glyph(A, 0);
    shown.glyph(B, FACE.width(A), 200, "b");
    shown.glyph(A, FACE.width(A) + FACE.width(B));
    shown.end(2 * FACE.width(A) + FACE.width(B));
    shown.close();

    assertThat(operators)
        .hasToString(
            "(" + code(A) + ") Tj\n2 Ts\n(" + code(B) + ") Tj\n0 Ts\n(" + code(A) + ") Tj\n");
  }

  @Test
  void setsAnExponentHigherAndSmaller() {
    GlyphOperators shown = on(TextStyle.PLAIN.raised(0.5f, 0.4f));
    shown.glyph(A, 0);
    shown.glyph(B, FACE.width(A), 100, "b");
    shown.end(FACE.width(A) + FACE.width(B));
    shown.close();

    assertThat(operators)
        .hasToString("4 Ts\n(" + code(A) + ") Tj\n4.5 Ts\n(" + code(B) + ") Tj\n0 Ts\n");
  }

  @Test
  void keepsShapesForTheEndOfTheText() {
    GlyphOperators shown = on(TextStyle.PLAIN);
    shown.silentGlyph(A, 500, 100);
    shown.end(0);
    shown.close();

    assertThat(operators.isEmpty()).isTrue();
    assertThat(silent).containsExactly(new SilentGlyph(FACE, A, 55, 71, 10, TextColour.TEXT));
    assertThat(used.typefaces()).containsExactly(FACE);
    assertThat(used.glyphs(FACE)).isEmpty();
  }

  /** At 10 points, 50 points from the left and 70 from below. */
  private GlyphOperators on(TextStyle style) {
    return new GlyphOperators(page, Runs.styled(style, 0, 500), 10, 50, 70);
  }

  private static String code(int glyph) {
    return new String(new char[] {(char) (glyph >> Byte.SIZE), (char) (glyph & 0xFF)});
  }
}
