package dev.glossdeck.export.pdf.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where cards lie: a wrong place cuts through text or pairs an answer with another question. */
class ImpositionTest {
  private static final float EXACT = 0.05f;

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
    Imposition imposition = Imposition.usual(PaperSize.LETTER);

    assertThat(onPage(imposition, imposition.front(card))).isEqualTo(new Rect(x, y, 306, 198));
    assertThat(onPage(imposition, imposition.back(card)))
        .isEqualTo(new Rect(backX, backY, 306, 198));
  }

  /** Avery's templates: 5371 has ten cards of 3.5 x 2 in, 5388 three of 5 x 3 in. */
  @ParameterizedTest
  @CsvSource({
    "avery-5371, 10, 54, 612, 252, 144",
    "avery-5388, 3, 126, 504, 360, 216",
  })
  void placesCardsOnPerforatedStock(
      String name, int cards, float x, float y, float width, float height) {
    Imposition imposition = on(PaperSize.LETTER, name, Flip.LONG);

    assertThat(imposition.cards()).isEqualTo(cards);
    assertThat(onPage(imposition, imposition.front(0))).isEqualTo(new Rect(x, y, width, height));
  }

  @ParameterizedTest
  @CsvSource({
    "2x4, A4, 8, 105, 74.25",
    "2x4, LETTER, 8, 107.95, 69.85",
    "2x5, A4, 10, 105, 59.4",
    "a7, A4, 8, 105, 74",
    "a7, LETTER, 6, 105, 74",
    "a6, A4, 4, 148, 105",
    "a6, LETTER, 2, 148, 105",
    "3x5, LETTER, 4, 127, 76.2",
    "3x5, A4, 4, 127, 76.2",
    "4x6, LETTER, 2, 152.4, 101.6",
    "4x6, A4, 2, 152.4, 101.6",
    "5x8, LETTER, 2, 203.2, 127",
    "5x8, A4, 2, 203.2, 127",
    "business, A4, 10, 85, 55",
    "business, LETTER, 10, 88.9, 50.8",
    "5x2@88.9x50.8mm, A4, 10, 88.9, 50.8",
    "'5X2@88.9x50.8MM+19.05,12.7', LETTER, 10, 88.9, 50.8",
    "1x1@148x105mm, A4, 1, 148, 105",
  })
  void makesCardsOfTheSizeThatItsNameSays(
      String name, PaperSize paper, int cards, float widthMm, float heightMm) {
    Imposition imposition = on(paper, name, Flip.LONG);

    assertThat(imposition.cards()).isEqualTo(cards);
    assertThat(Millimetres.ofPoints(imposition.cardWidth())).isCloseTo(widthMm, offset(0.05));
    assertThat(Millimetres.ofPoints(imposition.cardHeight())).isCloseTo(heightMm, offset(0.05));
  }

  @Test
  void refusesWhatDoesNotFitThePaper() {
    assertThat(SheetLayout.parse("9x9@100x100mm").orElseThrow().papers(0)).isEmpty();
    assertThat(SheetLayout.parse("0x2@50x50mm").orElseThrow().papers(0)).isEmpty();
    assertThat(SheetLayout.parse("4x2@105x74.25mm").orElseThrow().papers(0))
        .containsExactly(PaperSize.A4);
    assertThat(SheetLayout.parse("avery-5371").orElseThrow().papers(0))
        .containsExactly(PaperSize.LETTER);
    assertThat(SheetLayout.parse("3x")).isEmpty();
  }

  /** A point of a front and the point behind it meet, whichever way the sheet is turned over. */
  @ParameterizedTest
  @ValueSource(strings = {"2x4", "2x5", "a6", "a7", "3x5", "4x6", "5x8", "business", "avery-5388"})
  void putsEachBackBehindItsFront(String name) {
    for (Flip flip : List.of(Flip.LONG, Flip.SHORT)) {
      Imposition imposition = on(PaperSize.LETTER, name, flip);
      for (int card = 0; card < imposition.cards(); card++) {
        Placement front = imposition.front(card);
        Placement seenThrough = imposition.back(card).then(flip.through(imposition.sheet()));
        float width = imposition.cardWidth();
        for (float[] at : new float[][] {{0, 0}, {10, 30}, {width, imposition.cardHeight()}}) {
          assertThat(seenThrough.x(width - at[0], at[1]))
              .isCloseTo(front.x(at[0], at[1]), offset(EXACT));
          assertThat(seenThrough.y(width - at[0], at[1]))
              .isCloseTo(front.y(at[0], at[1]), offset(EXACT));
        }
      }
    }
  }

  /** A page may be turned, but never mirrored. */
  @ParameterizedTest
  @EnumSource
  void leavesTextReadable(Flip flip) {
    Imposition imposition = on(PaperSize.A4, "a6", flip);

    for (int card = 0; card < imposition.cards(); card++) {
      for (Placement place : List.of(imposition.front(card), imposition.back(card))) {
        assertThat(place.a() * place.d() - place.b() * place.c()).isEqualTo(1);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2x4", "2x5", "a6", "a7", "3x5", "4x6", "5x8", "business", "fold"})
  void overlapsNothingAndLeavesNoCardOffTheSheet(String name) {
    Imposition imposition = on(PaperSize.A4, name, Flip.LONG);
    List<Rect> places = new ArrayList<>();
    for (int card = 0; card < imposition.cards(); card++) {
      places.add(onPage(imposition, imposition.front(card)));
      if (imposition.isOneSided()) {
        places.add(onPage(imposition, imposition.back(card)));
      }
    }

    for (Rect place : places) {
      assertThat(place.x()).isGreaterThan(-EXACT);
      assertThat(place.y()).isGreaterThan(-EXACT);
      assertThat(place.right()).isLessThan(imposition.sheet().width() + EXACT);
      assertThat(place.top()).isLessThan(imposition.sheet().height() + EXACT);
      assertThat(places.stream().filter(other -> overlap(place, other) > 1)).hasSize(1);
    }
  }

  @Test
  void movesBacksAndScalesBothSidesAsThePrinterNeeds() {
    float offset = Millimetres.toPoints(1);
    SheetOptions options =
        new SheetOptions(
            SheetLayout.USUAL,
            Flip.LONG,
            PageOrder.DUPLEX,
            Guides.LINES,
            0,
            0,
            false,
            new PrinterProfile(offset, -offset, 1.01f, 1));
    Imposition imposition = Imposition.of(Sheet.of(PaperSize.LETTER), options);

    Rect front = onPage(imposition, imposition.front(0));
    Rect back = onPage(imposition, imposition.back(0));
    assertThat(front.x()).isCloseTo(-3.06f, offset(EXACT));
    assertThat(front.width()).isCloseTo(306 * 1.01f, offset(EXACT));
    assertThat(front.y()).isEqualTo(594);
    assertThat(back.x()).isCloseTo(306 + offset, offset(EXACT));
    assertThat(back.y()).isCloseTo(594 - offset, offset(EXACT));
  }

  private static Imposition on(PaperSize paper, String layout, Flip flip) {
    SheetOptions options =
        new SheetOptions(
            SheetLayout.parse(layout).orElseThrow(),
            flip,
            PageOrder.DUPLEX,
            Guides.LINES,
            0,
            0,
            false,
            PrinterProfile.EXACT);
    return Imposition.of(Sheet.of(paper), options);
  }

  private static Rect onPage(Imposition imposition, Placement place) {
    return place.of(new Rect(0, 0, imposition.cardWidth(), imposition.cardHeight()));
  }

  private static float overlap(Rect one, Rect other) {
    float wide = Math.min(one.right(), other.right()) - Math.max(one.x(), other.x());
    float high = Math.min(one.top(), other.top()) - Math.max(one.y(), other.y());
    return Math.max(0, wide) * Math.max(0, high);
  }
}
