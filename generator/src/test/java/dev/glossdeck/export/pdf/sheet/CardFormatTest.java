package dev.glossdeck.export.pdf.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CardFormatTest {
  private static final float EXACT = 0.01f;

  /** What printers leave blank at the edges of the paper. */
  private static final float BLANK = 5 * 72 / 25.4f;

  @ParameterizedTest
  @CsvSource({"A4, 22.68, 29.76, 252.29, 162.28", "LETTER, 22.68, 29.76, 260.65, 149.81"})
  void leavesMarginsAroundTheContent(PaperSize paper, float x, float y, float width, float height) {
    Rect content = Imposition.usual(paper).format().content();

    assertThat(content.x()).isCloseTo(x, offset(EXACT));
    assertThat(content.y()).isCloseTo(y, offset(EXACT));
    assertThat(content.width()).isCloseTo(width, offset(EXACT));
    assertThat(content.height()).isCloseTo(height, offset(EXACT));
  }

  @Test
  void putsTheSmallPrintBelowTheContentWithTheSameMargins() {
    CardFormat format = Imposition.usual(PaperSize.A4).format();

    assertThat(format.smallPrint().x()).isEqualTo(format.content().x());
    assertThat(format.smallPrint().right()).isEqualTo(format.content().right());
    assertThat(format.smallPrint().y()).isCloseTo(17.57f, offset(EXACT));
    assertThat(format.smallPrint().height()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void keepsEverythingMoreThanFiveMillimetresOffTheEdges(PaperSize paper) {
    CardFormat format = Imposition.usual(paper).format();

    for (Rect part : List.of(format.content(), format.smallPrint())) {
      assertThat(part.x()).isGreaterThan(BLANK);
      assertThat(part.y()).isGreaterThan(BLANK);
      assertThat(format.width() - part.right()).isGreaterThan(BLANK);
      assertThat(format.height() - part.top()).isGreaterThan(BLANK);
    }
  }
}
