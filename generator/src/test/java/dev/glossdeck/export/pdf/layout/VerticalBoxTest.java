package dev.glossdeck.export.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.flow.Alignment;
import dev.glossdeck.export.pdf.flow.BlockStyle;
import dev.glossdeck.export.pdf.flow.FlowBlock;
import dev.glossdeck.export.pdf.sheet.Rect;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At 10 points a line is 12.5 points high. */
class VerticalBoxTest {
  private static final BlockStyle SPACED = Flows.style(0, 0.5f, Alignment.LEFT, false);
  private static final float WIDTH = 100;

  @Test
  void isAsHighAsItsSlabsAndTheSpaceBetweenThem() {
    assertThat(stack(Flows.lines(SPACED, 2), Flows.lines(SPACED, 1)).height()).isEqualTo(42.5f);
    assertThat(stack().height()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 12.4, 1",
    "0, 24.9, 1",
    "0, 25, 2",
    "0, 42.4, 2",
    "0, 42.5, 3",
    "0, 1000, 3",
    "1, 29.9, 1",
    "1, 30, 2",
    "2, 12.5, 1",
    "3, 100, 0"
  })
  void countsTheSlabsThatFitAHeight(int from, float height, int count) {
    VerticalBox box = stack(Flows.lines(SPACED, 2), Flows.lines(SPACED, 1));

    assertThat(box.countFitting(from, height)).isEqualTo(count);
  }

  /** The name of a row whose cells stand below it as a list must not end a card by itself. */
  @Test
  void keepsALineWithTheIndentedOnesThatItIntroduces() {
    BlockStyle indented = Flows.style(1, 0.5f, Alignment.LEFT, false);
    VerticalBox box =
        stack(Flows.lines(SPACED, 1), Flows.lines(SPACED, 1), Flows.lines(indented, 2));

    assertThat(box.countFitting(0, 30)).isEqualTo(1);
    assertThat(box.countFitting(0, 47.5f)).isEqualTo(3);
    assertThat(box.countFitting(1, 12.5f)).isEqualTo(1);
  }

  @Test
  void losesTheSpaceAboveThePartThatBeginsAFace() {
    VerticalBox box = stack(Flows.lines(SPACED, 2), Flows.lines(SPACED, 1));

    assertThat(box.slice(1, 3).height()).isEqualTo(30);
    assertThat(box.slice(2, 3).height()).isEqualTo(12.5f);
  }

  @Test
  void placesLinesFromTheTopDown() {
    List<FaceItem> items = placed(Flows.lines(SPACED, 2), Flows.lines(SPACED, 1)).items();

    assertThat(items)
        .extracting(item -> ((TextLine) item).baseline())
        .usingElementComparator(VerticalBoxTest::nearly)
        .containsExactly(190.1f, 177.6f, 160.1f);
    assertThat(items).extracting(item -> ((TextLine) item).x()).containsOnly(30f);
  }

  private static int nearly(Float one, Float other) {
    return Math.abs(one - other) < 0.001f ? 0 : Float.compare(one, other);
  }

  @Test
  void drawsABarThroughTheSpaceBetweenPartsThatShareIt() {
    BlockStyle quoted = Flows.style(1, 0.5f, Alignment.LEFT, false, 0.4f);

    assertThat(placed(Flows.lines(quoted, 1), Flows.lines(quoted, 1)).rules())
        .usingElementComparator(Flows::compare)
        .containsExactly(new Rect(34, 187.5f, 0.6f, 12.5f), new Rect(34, 170, 0.6f, 17.5f));
  }

  @Test
  void endsABarWhereTheQuotationEnds() {
    BlockStyle quoted = Flows.style(1, 0.5f, Alignment.LEFT, false, 0.4f);

    assertThat(placed(Flows.lines(SPACED, 1), Flows.lines(quoted, 1)).rules())
        .usingElementComparator(Flows::compare)
        .containsExactly(new Rect(34, 170, 0.6f, 12.5f));
  }

  @Test
  void drawsABarForEachQuotationWithinAnother() {
    BlockStyle outer = Flows.style(1, 0.5f, Alignment.LEFT, false, 0.4f);
    BlockStyle inner = Flows.style(2, 0.5f, Alignment.LEFT, false, 0.4f, 1.4f);

    assertThat(placed(Flows.lines(outer, 1), Flows.lines(inner, 1)).rules())
        .usingElementComparator(Flows::compare)
        .containsExactly(
            new Rect(34, 187.5f, 0.6f, 12.5f),
            new Rect(34, 170, 0.6f, 17.5f),
            new Rect(44, 170, 0.6f, 12.5f));
  }

  @Test
  void tintsLinesOfOneTextAsOneAreaWithAMarginAround() {
    BlockStyle shaded = Flows.style(1, 0.5f, Alignment.LEFT, true);

    assertThat(placed(Flows.lines(shaded, 2)).shades())
        .usingElementComparator(Flows::compare)
        .containsExactly(new Rect(37, 172, 96, 31));
  }

  @Test
  void tintsTextsWithSpaceBetweenThemSeparately() {
    BlockStyle shaded = Flows.style(0, 0.5f, Alignment.LEFT, true);

    assertThat(placed(Flows.lines(shaded, 1), Flows.lines(shaded, 1)).shades())
        .usingElementComparator(Flows::compare)
        .containsExactly(new Rect(27, 184.5f, 106, 18.5f), new Rect(27, 167, 106, 18.5f));
  }

  @Test
  void tintsNothingElse() {
    assertThat(placed(Flows.lines(SPACED, 2)).shades()).isEmpty();
  }

  private static VerticalBox stack(FlowBlock... flow) {
    return Flows.at(10).stack(List.of(flow), WIDTH);
  }

  /** Placed 30 points from the left, with its upper edge at 200. */
  private static CardFace placed(FlowBlock... flow) {
    CardFaceBuilder face = new CardFaceBuilder();
    stack(flow).placeOn(face, 30, WIDTH, 200);
    return face.build(0);
  }
}
