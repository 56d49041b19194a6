package dev.glossdeck.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.GeneralPath;
import org.junit.jupiter.api.Test;

class GlyphOutlineTest {

  @Test
  void writesLinesAndCubicCurvesAsTheyAre() {
    GeneralPath path = new GeneralPath();
    path.moveTo(1.4, -2.5);
    path.lineTo(10.6, 20);
    path.curveTo(1, 2, 3, 4, 5, 6);
    path.closePath();

    assertThat(GlyphOutline.of(path)).isEqualTo("1 -2 m\n11 20 l\n1 2 3 4 5 6 c\nh\n");
  }

  /** The handles of the same curve as a cubic one. */
  @Test
  void raisesQuadraticCurves() {
    GeneralPath path = new GeneralPath();
    path.moveTo(0, 0);
    path.quadTo(30, 60, 60, 0);
    path.quadTo(90, -60, 120, 30);

    assertThat(GlyphOutline.of(path))
        .isEqualTo("0 0 m\n20 40 40 40 60 0 c\n80 -40 100 -30 120 30 c\n");
  }

  @Test
  void writesNothingForAGlyphThatShowsNothing() {
    assertThat(GlyphOutline.of(new GeneralPath())).isEmpty();
  }
}
