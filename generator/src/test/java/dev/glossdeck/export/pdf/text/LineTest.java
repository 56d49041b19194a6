package dev.glossdeck.export.pdf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineTest {
  private static final Line MIXED =
      new Line(
          List.of(Runs.run(1), Runs.picture(2, 900, 100), Runs.run(3), Runs.formula(4, 700, 300)),
          10,
          false,
          0,
          false);

  @Test
  void isAsHighAndAsDeepAsItsDrawings() {
    assertThat(MIXED.ascent()).isEqualTo(900);
    assertThat(MIXED.depth()).isEqualTo(300);
  }

  @Test
  void hasNoHeightOfItsOwnWithoutDrawings() {
    Line line = new Line(List.of(Runs.run(1)), 1, false, 0, false);

    assertThat(line.ascent()).isZero();
    assertThat(line.depth()).isZero();
  }

  @Test
  void tellsItsLettersFromItsDrawings() {
    assertThat(MIXED.runs()).containsExactly(Runs.run(1), Runs.run(3));
  }
}
