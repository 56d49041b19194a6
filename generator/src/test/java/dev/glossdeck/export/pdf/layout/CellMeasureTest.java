package dev.glossdeck.export.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.glossdeck.export.pdf.flow.Alignment;
import dev.glossdeck.export.pdf.flow.BlockStyle;
import dev.glossdeck.export.pdf.flow.FlowBlock;
import dev.glossdeck.export.pdf.flow.Table;
import dev.glossdeck.export.pdf.text.Runs;
import java.util.List;
import org.junit.jupiter.api.Test;

/** At 10 points in a table of 100 points; a hundredth of an em is slack. */
class CellMeasureTest {
  private static final CellMeasure MEASURE = new CellMeasure(Flows.at(10), 100);
  private static final float EXACT = 0.001f;

  @Test
  void isAtLeastAsWideAsItsWidestWord() {
    assertThat(least(Flows.paragraph(Flows.LEFT, Runs.word(2000), Runs.word(1500, 1000))))
        .isCloseTo(25.1f, offset(EXACT));
  }

  @Test
  void isAtMostAsWideAsItsLongestLineWithoutTheSpaceAtItsEnd() {
    assertThat(
            most(
                Flows.paragraph(Flows.LEFT, Runs.word(2000), Runs.lastWord(1000), Runs.word(2500))))
        .isCloseTo(33.1f, offset(EXACT));
  }

  @Test
  void countsIndents() {
    BlockStyle indented = Flows.style(1.5f, 0, Alignment.LEFT, false);

    assertThat(least(Flows.paragraph(indented, Runs.word(2000)))).isCloseTo(35.1f, offset(EXACT));
    assertThat(most(Flows.paragraph(indented, Runs.word(2000)))).isCloseTo(35.1f, offset(EXACT));
  }

  @Test
  void takesTheWidestOfSeveralParts() {
    assertThat(
            most(
                Flows.paragraph(Flows.LEFT, Runs.word(1000)),
                Flows.paragraph(Flows.LEFT, Runs.word(3000)),
                Flows.paragraph(Flows.LEFT, Runs.word(2000))))
        .isCloseTo(30.1f, offset(EXACT));
  }

  @Test
  void neverNeedsMoreThanTheTableHas() {
    assertThat(least(Flows.paragraph(Flows.LEFT, Runs.word(20_000)))).isEqualTo(100);
  }

  @Test
  void givesATableWithinACellHalfOfTheRoomAtLeast() {
    Table inner = new Table(1, List.of(), Flows.LEFT, List.of());

    assertThat(least(inner)).isEqualTo(50);
    assertThat(most(inner)).isEqualTo(100);
  }

  @Test
  void needsNothingForAnEmptyCell() {
    assertThat(least()).isZero();
    assertThat(most()).isZero();
  }

  private static float least(FlowBlock... flow) {
    return MEASURE.minContentWidth(List.of(flow));
  }

  private static float most(FlowBlock... flow) {
    return MEASURE.maxContentWidth(List.of(flow));
  }
}
