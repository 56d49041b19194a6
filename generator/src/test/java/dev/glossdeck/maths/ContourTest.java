package dev.glossdeck.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContourTest {

  @Test
  void tellsGlyphsFromPaths() {
    assertThat(new Contour("normal/41").isGlyph()).isTrue();
    assertThat(new Contour("M0 0H1Z").isGlyph()).isFalse();
  }

  @Test
  void drawsTheOutlineOfAGlyph() {
    List<String> drawn = DrawnPath.of(new Contour("normal/41"), AffineMap.IDENTITY);

    assertThat(drawn).hasSizeGreaterThan(10).last().isEqualTo("Z");
    assertThat(drawn.get(0)).startsWith("M ");
  }

  @Test
  void knowsNoGlyphThatIsNotInItsFonts() {
    assertThatThrownBy(() -> DrawnPath.of(new Contour("normal/nothing"), AffineMap.IDENTITY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no such glyph: normal/nothing");
  }

  @Test
  void isASquareOfOneUnit() {
    assertThat(DrawnPath.of(Contour.UNIT_SQUARE, AffineMap.IDENTITY))
        .containsExactly("M 0 0", "L 1 0", "L 1 1", "L 0 1", "Z");
  }
}
