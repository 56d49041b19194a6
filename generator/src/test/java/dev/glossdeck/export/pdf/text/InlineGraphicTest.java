package dev.glossdeck.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.glossdeck.export.pdf.tag.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineGraphicTest {
  /** At 10 points: pictures up to 100 points high, anything up to 200. */
  private static final SizeTrial TRIAL = new SizeTrial(10, false, 100, 200);

  @ParameterizedTest
  @CsvSource({
    // Width and height in points, the widest, then width, ascent and depth in 1/1000 of 10 points.
    "100, 50, 300, 10000, 5000, 0",
    "100, 50, 100, 10000, 5000, 0",
    "100, 50, 50, 5000, 2500, 0",
    "100, 200, 300, 5000, 10000, 0",
    "400, 200, 100, 10000, 5000, 0",
    "20, 12, 300, 2000, 965, 235",
    "20, 7.3, 300, 2000, 730, 0",
    "20, 5, 300, 2000, 500, 0",
    "20, 16, 300, 2000, 1165, 435",
    "20, 16.1, 300, 2000, 1610, 0"
  })
  void sizesAPictureByItsPointsAndItsRoom(
      float pointsWide, float pointsHigh, float most, float width, float ascent, float depth) {
    InlineGraphic sized = picture(pointsWide, pointsHigh).sized(TRIAL, most);

    assertThat(sized.width()).isCloseTo(width, offset(0.1f));
    assertThat(sized.ascent()).isCloseTo(ascent, offset(0.1f));
    assertThat(sized.depth()).isCloseTo(depth, offset(0.1f));
  }

  private static InlineGraphic picture(float width, float height) {
    return new InlineGraphic(
        new Graphic.Picture("p.png", "I1", width, height), 1, 1, 0, Tag.ARTIFACT);
  }

  @Test
  void letsAFormulaGrowWithTheText() {
    InlineGraphic formula = Runs.formula(5000, 1500, 500);

    assertThat(formula.sized(TRIAL, 10)).isSameAs(formula);
  }

  @Test
  void makesAFormulaSmallerThatIsHigherThanTheSide() {
    InlineGraphic sized = Runs.formula(5000, 30_000, 10_000).sized(TRIAL, 300);

    assertThat(sized.width()).isEqualTo(2500);
    assertThat(sized.ascent()).isEqualTo(15_000);
    assertThat(sized.depth()).isEqualTo(5000);
  }

  @Test
  void shrinksInProportionToFitAWidth() {
    InlineGraphic graphic = Runs.picture(4000, 2000, 400);

    assertThat(graphic.fitted(1000))
        .isEqualTo(new InlineGraphic(graphic.graphic(), 1000, 500, 100, Tag.ARTIFACT));
    assertThat(graphic.fitted(4000)).isSameAs(graphic);
  }
}
