package dev.glossdeck.export.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.object.ByteText;
import dev.glossdeck.export.pdf.sheet.Rect;
import org.junit.jupiter.api.Test;

class PathOperatorsTest {
  private final ByteText operators = new ByteText();
  private final PathOperators pen = new PathOperators(operators, 1000);

  @Test
  void writesABorderInWholeNumbersOfItsUnit() {
    pen.moveTo(0.1f, 0.2f);
    pen.lineTo(0.3004f, -0.0006f);
    pen.curveTo(0.1f, 0.2f, 0.3f, 0.4f, 0.5f, 0.6f);
    pen.close();

    assertThat(operators).hasToString("100 200 m\n300 -1 l\n100 200 300 400 500 600 c\nh\n");
  }

  @Test
  void boundsAllThatWasWritten() {
    pen.moveTo(0.1f, 0.2f);
    pen.lineTo(0.3f, -0.05f);
    pen.lineTo(-0.02f, 0.1f);

    assertThat(pen.bounds()).isEqualTo(new Rect(-20, -50, 320, 250));
  }

  /** Control points stand outside of their curve; a box that holds them holds the curve, too. */
  @Test
  void boundsControlPointsOfCurves() {
    pen.moveTo(0, 0);
    pen.curveTo(0, 1, 1, 1, 1, 0);

    assertThat(pen.bounds()).isEqualTo(new Rect(0, 0, 1000, 1000));
  }
}
