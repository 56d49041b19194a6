package dev.glossdeck.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathReaderTest {

  @ParameterizedTest
  @CsvSource({
    "M1 2L3 4Z, 'M 1 2,L 3 4,Z'",
    "M1 2l3 4, 'M 1 2,L 4 6'",
    "M1 2H5V7, 'M 1 2,L 5 2,L 5 7'",
    "M1 2C3 4 5 6 7 8, 'M 1 2,C 3 4 5 6 7 8'",
    "M0 0Q30 60 60 0, 'M 0 0,C 20 40 40 40 60 0'",
    "M0 0Q30 60 60 0T120 0, 'M 0 0,C 20 40 40 40 60 0,C 80 -40 100 -40 120 0'",
    "M10-20L-3.5-4.5, 'M 10 -20,L -3.5 -4.5'",
    "'M1,2 L3,4 Z', 'M 1 2,L 3 4,Z'",
    "M.5 .25, 'M 0.5 0.25'",
    "'', ''"
  })
  void drawsEachCommand(String path, String drawn) {
    assertThat(String.join(",", drawn(path, AffineMap.IDENTITY))).isEqualTo(drawn);
  }

  /** SVG 1.1, 8.3.7: without a curve before it the control point is the current point. */
  @Test
  void drawsASmoothCurveAfterALineStraight() {
    assertThat(drawn("M0 0L30 0T90 0", AffineMap.IDENTITY))
        .containsExactly("M 0 0", "L 30 0", "C 30 0 50 0 90 0");
  }

  @Test
  void mirrorsTheControlPointOfASmoothCurve() {
    assertThat(drawn("M0 0Q30 60 60 0T120 0T180 0", AffineMap.IDENTITY))
        .containsExactly(
            "M 0 0", "C 20 40 40 40 60 0", "C 80 -40 100 -40 120 0", "C 140 40 160 40 180 0");
  }

  @Test
  void placesEachPoint() {
    AffineMap placement = new AffineMap(0.5, 0, 0, -0.5, 10, 20);

    assertThat(drawn("M2 4H6V8C0 0 2 2 4 4Z", placement))
        .containsExactly("M 11 18", "L 13 18", "L 13 16", "C 10 20 11 19 12 18", "Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"M0 0A1 1 0 0 0 5 5", "M0 0m1 1", "M0 0c1 1 2 2 3 3", "x"})
  void refusesOtherCommands(String path) {
    assertThatThrownBy(() -> drawn(path, AffineMap.IDENTITY))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a path: " + path);
  }

  private static List<String> drawn(String path, AffineMap placement) {
    DrawnPath pen = new DrawnPath();
    new PathReader(path, placement, pen).read();
    return pen.lines();
  }
}
