package dev.glossdeck.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimpleRunTest {
  /** Three glyphs, the second kerned by -20 to the first. */
  private static final SimpleRun RUN =
      new SimpleRun(
          TextStyle.PLAIN, Runs.TYPEFACE, 0, "\u0005\u0006\u0007", edges(0, 480, 980, 1480));

  private static int[] edges(int... edges) {
    return edges;
  }

  @Test
  void endsWhereItsLastGlyphEnds() {
    assertThat(RUN.width()).isEqualTo(1480);
    assertThat(RUN.clusterCount()).isEqualTo(3);
    assertThat(SimpleRun.NONE.width()).isZero();
    assertThat(SimpleRun.NONE.isEmpty()).isTrue();
  }

  @Test
  void isAsWideAsItsScaleSays() {
    assertThat(
            new SimpleRun(TextStyle.PLAIN.scaled(0.5f), Runs.TYPEFACE, 0, "\u0005", edges(0, 500))
                .width())
        .isEqualTo(250);
  }

  @ParameterizedTest
  @CsvSource({"0, 479, 0", "0, 480, 1", "0, 1480, 3", "1, 499, 0", "1, 500, 1", "1, 2000, 2"})
  void countsWhatFits(int from, float room, int count) {
    assertThat(RUN.countWithin(from, room)).isEqualTo(count);
  }

  @Test
  void beginsAPartAtItsOwnLeftEnd() {
    assertThat(ShownGlyphs.of(RUN.slice(1, 3)))
        .containsExactly("glyph 6 at 0", "glyph 7 at 500", "end at 1000");
  }

  @Test
  void showsEachGlyphAtItsEdge() {
    assertThat(ShownGlyphs.of(RUN))
        .containsExactly("glyph 5 at 0", "glyph 6 at 480", "glyph 7 at 980", "end at 1480");
    assertThat(RUN.actualText()).isEmpty();
  }

  @Test
  void staysAsTheEndOfALineFromLeftToRight() {
    assertThat(RUN.endingLine(false)).isSameAs(RUN);
  }

  /** UAX #9, L1: white space at a line's end has the paragraph's level. */
  @Test
  void takesTheLevelOfTheParagraphAtALinesEnd() {
    SimpleRun space = new SimpleRun(TextStyle.PLAIN, Runs.TYPEFACE, 1, "\u0003", edges(0, 300));

    assertThat(space.endingLine(false).level()).isZero();
    assertThat(space.endingLine(false).width()).isEqualTo(300);
  }

  @Test
  void hangsOutOfALineFromRightToLeftWithoutWidth() {
    SimpleRun space = new SimpleRun(TextStyle.PLAIN, Runs.TYPEFACE, 2, "\u0003", edges(0, 300));

    GlyphRun hanging = space.endingLine(true);

    assertThat(hanging.level()).isEqualTo(1);
    assertThat(hanging.width()).isZero();
    assertThat(ShownGlyphs.of(hanging)).containsExactly("glyph 3 at -300", "end at 0");
  }
}
