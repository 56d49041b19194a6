package dev.glossdeck.export.pdf.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Where cards lie: a wrong place cuts through text or pairs an answer with another question. */
class ImpositionTest {
  private static final int TOLERANCE_PER_MILLE = 1;

  /** Half of a letter is 306 points wide, a quarter 198 points high. */
  @ParameterizedTest
  @CsvSource({
    "0,   0, 594, 306, 594",
    "1, 306, 594,   0, 594",
    "2,   0, 396, 306, 396",
    "3, 306, 396,   0, 396",
    "4,   0, 198, 306, 198",
    "5, 306, 198,   0, 198",
    "6,   0,   0, 306,   0",
    "7, 306,   0,   0,   0"
  })
  void placesCardsOfLetterPaper(int card, float x, float y, float backX, float backY) {
    Imposition imposition = new Imposition(PaperSize.LETTER);

    assertThat(imposition.front(card)).isEqualTo(new Rect(x, y, 306, 198));
    assertThat(imposition.back(card)).isEqualTo(new Rect(backX, backY, 306, 198));
  }

  /** An eighth of A4 is A7: 105 x 74.25 mm. */
  @ParameterizedTest
  @CsvSource({
    "0,   0.0, 222.75, 105.0",
    "1, 105.0, 222.75,   0.0",
    "2,   0.0, 148.50, 105.0",
    "3, 105.0, 148.50,   0.0",
    "4,   0.0,  74.25, 105.0",
    "5, 105.0,  74.25,   0.0",
    "6,   0.0,   0.00, 105.0",
    "7, 105.0,   0.00,   0.0"
  })
  void placesCardsOfA4(int card, float xMm, float yMm, float backXMm) {
    Imposition imposition = new Imposition(PaperSize.A4);

    assertIsAt(imposition.front(card), xMm, yMm);
    assertIsAt(imposition.back(card), backXMm, yMm);
  }

  private static void assertIsAt(Rect place, float xMm, float yMm) {
    assertThat(millimetres(place.x())).isCloseTo(xMm, offset(0.01f));
    assertThat(millimetres(place.y())).isCloseTo(yMm, offset(0.01f));
    assertThat(millimetres(place.width())).isCloseTo(105, offset(0.01f));
    assertThat(millimetres(place.height())).isCloseTo(74.25f, offset(0.01f));
  }

  private static float millimetres(float points) {
    return points * 25.4f / 72;
  }

  /** Turned over its long edge, what lay left lies right. */
  @ParameterizedTest
  @EnumSource
  void putsEachBackBehindItsFront(PaperSize paper) {
    Imposition imposition = new Imposition(paper);

    for (int card = 0; card < Imposition.CARDS; card++) {
      Rect front = imposition.front(card);
      Rect back = imposition.back(card);
      assertThat(back.x()).isEqualTo(paper.width() - front.right());
      assertThat(back.y()).isEqualTo(front.y());
    }
  }

  @ParameterizedTest
  @EnumSource
  void fillsTheSheetWithoutARestAndWithoutOverlap(PaperSize paper) {
    Imposition imposition = new Imposition(paper);

    float area = 0;
    for (int card = 0; card < Imposition.CARDS; card++) {
      Rect place = imposition.front(card);
      area += place.width() * place.height();
      for (int other = 0; other < card; other++) {
        assertThat(overlap(place, imposition.front(other))).isCloseTo(0, offset(0.1f));
      }
    }
    float sheet = paper.width() * paper.height();
    assertThat(area).isCloseTo(sheet, offset(sheet * TOLERANCE_PER_MILLE / 1000));
  }

  private static float overlap(Rect one, Rect other) {
    float wide = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    float high = Math.min(one.top(), other.top()) - Math.max(one.y(), other.y());
    return Math.max(0, wide) * Math.max(0, high);
  }
}
