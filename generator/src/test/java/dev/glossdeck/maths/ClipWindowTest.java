package dev.glossdeck.maths;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClipWindowTest {
  private static final GraphicsState BRUSH =
      new GraphicsState(AffineMap.IDENTITY, Optional.of(0xFF0000), Optional.empty());
  private static final Contour SQUARE = new Contour("M0 0L10 0L10 10L0 10Z");

  @ParameterizedTest
  @CsvSource({
    "0, 0, 10, 10, M0 0L10 0L10 10L0 10Z",
    "-5, -5, 20, 20, M0 0L10 0L10 10L0 10Z",
    "0, 0, 5, 10, M0 0L5 0L5 10L0 10Z",
    "5, 0, 5, 10, M5 0L10 0L10 10L5 10Z",
    "0, 4, 10, 3, M0 4L10 4L10 7L0 7Z",
    "2.5, 2.5, 5, 5, M2.5 2.5L7.5 2.5L7.5 7.5L2.5 7.5Z"
  })
  void showsWhatIsWithin(double x, double y, double width, double height, String source) {
    Shape shape = window(x, y, width, height).clip(SQUARE, BRUSH).orElseThrow();

    assertThat(corners(shape.contour()))
        .containsExactlyInAnyOrderElementsOf(corners(new Contour(source)));
    assertThat(shape.colour()).contains(0xFF0000);
    assertThat(shape.placement()).isEqualTo(AffineMap.IDENTITY);
  }

  private static List<String> corners(Contour contour) {
    return Arrays.asList(contour.source().replace("Z", "").substring(1).split("L", -1));
  }

  @Test
  void cutsACornerOffATriangle() {
    Contour triangle = new Contour("M0 0L10 0L0 10Z");

    assertThat(window(0, 0, 5, 10).clip(triangle, BRUSH).orElseThrow().contour().source())
        .isEqualTo("M0 0L5 0L5 5L0 10Z");
  }

  @Test
  void isEmptyIfNothingShows() {
    assertThat(window(20, 0, 5, 5).clip(SQUARE, BRUSH)).isEmpty();
    assertThat(window(0, -20, 5, 5).clip(SQUARE, BRUSH)).isEmpty();
  }

  @Test
  void cutsEachPartOfABorder() {
    Contour two = new Contour("M0 0L2 0L2 2L0 2ZM8 0L12 0L12 2L8 2Z");

    assertThat(window(0, 0, 10, 10).clip(two, BRUSH).orElseThrow().contour().source())
        .isEqualTo("M0 0L2 0L2 2L0 2ZM8 0L10 0L10 2L8 2Z");
  }

  @Test
  void cutsInTheUnitsOfTheWindow() {
    ClipRectangle window = new ClipRectangle(AffineMap.scaling(0.001, -0.001), 0, 0, 500, 1000);
    GraphicsState state =
        new GraphicsState(AffineMap.scaling(0.01, -0.01), Optional.empty(), Optional.empty());

    Shape shape = window.clip(new Contour("M0 0L100 0L100 100L0 100Z"), state).orElseThrow();

    assertThat(shape.contour().source()).isEqualTo("M0 0L500 0L500 1000L0 1000Z");
    assertThat(shape.placement()).isEqualTo(AffineMap.scaling(0.001, -0.001));
  }

  /** A curve becomes eight lines. */
  @Test
  void cutsCurves() {
    Contour arch = new Contour("M0 0C0 100 100 100 100 0Z");

    String source = window(0, 0, 100, 100).clip(arch, BRUSH).orElseThrow().contour().source();

    assertThat(source).startsWith("M0 0L").contains("L50 75L").endsWith("L100 0Z");
    assertThat(source.chars().filter(c -> c == 'L').count()).isEqualTo(8);
  }

  private static ClipRectangle window(double x, double y, double width, double height) {
    return new ClipRectangle(AffineMap.IDENTITY, x, y, width, height);
  }
}
