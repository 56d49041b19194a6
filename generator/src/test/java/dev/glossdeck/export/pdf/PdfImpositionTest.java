package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import java.io.IOException;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfImpositionTest {

  @ParameterizedTest
  @EnumSource(PaperSize.class)
  void standsEachAnswerBehindItsQuestion(PaperSize paper) throws IOException {
    PrintedText text = Printing.of(numbered(19), paper, 1).text();

    for (int card = 1; card <= 19; card++) {
      int front = (card - 1) / 8 * 2 + 1;
      int column = (card - 1) % 2;
      int row = (card - 1) % 8 / 2;
      assertThat(text.face(front, column, row)).isEqualTo("Question " + card);
      assertThat(text.face(front + 1, 1 - column, row)).isEqualTo("Answer " + card);
    }
  }

  @Test
  void mirrorsASheetThatIsNotFull() throws IOException {
    PrintedText text = Printing.of(numbered(9)).text();

    assertThat(text.face(3, 0, 0)).isEqualTo("Question 9");
    assertThat(text.face(4, 1, 0)).isEqualTo("Answer 9");
    assertThat(text.face(3, 1, 0)).isEmpty();
    assertThat(text.face(4, 0, 0)).isEmpty();
  }

  @Test
  void needsAPageForFrontsAndOneForBacks() throws IOException {
    try (PDDocument document = Printing.of(numbered(17)).open()) {
      assertThat(document.getNumberOfPages()).isEqualTo(6);
    }
  }

  @Test
  void namesEachCardOnBothSides() throws IOException {
    Deck deck = numbered(3);
    PrintedText text = Printing.of(deck).text();

    assertThat(text.smallPrint(1, 0, 1)).isEqualTo("Deck d 3");
    assertThat(text.smallPrint(2, 1, 1)).isEqualTo("Deck d 3");
  }

  private static Deck numbered(int cards) {
    return TestDecks.plain(
        IntStream.rangeClosed(1, cards)
            .mapToObj(card -> "Question " + card + "|Answer " + card)
            .toArray(String[]::new));
  }
}
