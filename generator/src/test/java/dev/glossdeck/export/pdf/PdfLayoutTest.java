package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.export.pdf.sheet.Flip;
import dev.glossdeck.export.pdf.sheet.Guides;
import dev.glossdeck.export.pdf.sheet.Imposition;
import dev.glossdeck.export.pdf.sheet.PageOrder;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.export.pdf.sheet.Placement;
import dev.glossdeck.export.pdf.sheet.PrinterProfile;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.sheet.Sheet;
import dev.glossdeck.export.pdf.sheet.SheetLayout;
import dev.glossdeck.export.pdf.sheet.SheetOptions;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Files of all layouts: each answer is behind its question, and the files conform. */
class PdfLayoutTest {
  private static final int REST = 2;
  private static final QrOptions CODES =
      new QrOptions(true, Optional.of(URI.create("https://example.org/d/")));

  @ParameterizedTest
  @CsvSource({
    "2x4, A4, LONG, DUPLEX, LINES",
    "2x4, LETTER, NONE, DUPLEX, MARKS",
    "2x5, LETTER, SHORT, FRONTS_BACKS, LINES",
    "a6, A4, LONG, DUPLEX, LINES",
    "a6, A4, SHORT, DUPLEX, MARKS",
    "a7, LETTER, LONG, FRONTS_BACKS, LINES",
    "3x5, LETTER, LONG, DUPLEX, LINES",
    "4x6, A4, SHORT, DUPLEX, LINES",
    "5x8, LETTER, LONG, DUPLEX, NONE",
    "business, A4, LONG, DUPLEX, MARKS",
    "avery-5371, LETTER, LONG, DUPLEX, NONE",
    "avery-5388, LETTER, LONG, DUPLEX, NONE",
    "3x2@90x80mm+10.5\u00b720, A4, LONG, DUPLEX, MARKS",
  })
  void printsEachAnswerBehindItsQuestion(
      String layout, PaperSize paper, Flip flip, PageOrder order, Guides guides) throws Exception {
    SheetOptions sheets = sheets(layout.replace('\u00b7', ','), flip, order, guides);
    Imposition imposition = Imposition.of(Sheet.of(paper), sheets);
    int cards = imposition.cards() + REST;
    Printing printing = Printing.of(numbered(cards), options(paper, sheets));

    try (PDDocument document = printing.open()) {
      assertThat(document.getNumberOfPages()).isEqualTo(4);
      for (int card = 0; card < cards; card++) {
        int cell = card % imposition.cards();
        int front = card / imposition.cards();
        boolean areApart = order == PageOrder.FRONTS_BACKS;
        assertThat(text(document, areApart ? front : 2 * front, imposition, imposition.front(cell)))
            .isEqualTo("Question " + (card + 1) + " Deck d " + (card + 1));
        assertThat(
                text(
                    document,
                    areApart ? front + 2 : 2 * front + 1,
                    imposition,
                    imposition.back(cell)))
            .isEqualTo("Answer " + (card + 1) + " Deck d " + (card + 1));
      }
      assertThat(cards(document)).containsExactlyElementsOf(read(cards));
    }
    assertConforms(printing);
  }

  @Test
  void foldsEachAnswerBesideItsQuestion() throws Exception {
    SheetOptions sheets = sheets("fold", Flip.LONG, PageOrder.DUPLEX, Guides.LINES);
    Imposition imposition = Imposition.of(Sheet.of(PaperSize.A4), sheets);
    Printing printing = Printing.of(numbered(5), options(PaperSize.A4, sheets));

    try (PDDocument document = printing.open()) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(text(document, 0, imposition, imposition.front(3))).startsWith("Question 4");
      assertThat(text(document, 0, imposition, imposition.back(3))).startsWith("Answer 4");
      assertThat(cards(document)).containsExactlyElementsOf(read(5));
      assertThat(document.getDocumentCatalog().getViewerPreferences().getDuplex())
          .isEqualTo("Simplex");
    }
    assertConforms(printing);
  }

  @Test
  void listsQuestionsWithTheirAnswersBeside() throws Exception {
    SheetOptions sheets = sheets("list", Flip.LONG, PageOrder.DUPLEX, Guides.LINES);
    Printing printing = Printing.of(numbered(60), options(PaperSize.LETTER, sheets));

    try (PDDocument document = printing.open()) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(cards(document)).containsExactlyElementsOf(read(60));
    }
    assertConforms(printing);
  }

  @Test
  void leavesPlacesOfAUsedSheetBlank() throws IOException {
    SheetOptions used = special(3, false);
    Imposition imposition = Imposition.of(Sheet.of(PaperSize.A4), used);

    try (PDDocument document = Printing.of(numbered(6), options(PaperSize.A4, used)).open()) {
      assertThat(document.getNumberOfPages()).isEqualTo(4);
      assertThat(text(document, 0, imposition, imposition.front(2))).isEmpty();
      assertThat(text(document, 0, imposition, imposition.front(3))).startsWith("Question 1");
      assertThat(text(document, 1, imposition, imposition.back(3))).startsWith("Answer 1");
      assertThat(text(document, 3, imposition, imposition.back(0))).startsWith("Answer 6");
    }
  }

  @Test
  void stacksPilesInTheOrderOfTheDeck() throws IOException {
    SheetOptions stacked = special(0, true);
    Imposition imposition = Imposition.of(Sheet.of(PaperSize.A4), stacked);

    try (PDDocument document = Printing.of(numbered(13), options(PaperSize.A4, stacked)).open()) {
      assertThat(document.getNumberOfPages()).isEqualTo(4);
      assertThat(text(document, 0, imposition, imposition.front(0))).startsWith("Question 1");
      assertThat(text(document, 2, imposition, imposition.front(0))).startsWith("Question 2");
      assertThat(text(document, 0, imposition, imposition.front(6))).startsWith("Question 13");
      assertThat(text(document, 3, imposition, imposition.back(5))).startsWith("Answer 12");
      assertThat(cards(document)).containsExactlyElementsOf(read(13));
    }
  }

  private static SheetOptions special(int blank, boolean stacked) {
    SheetOptions usual = SheetOptions.USUAL;
    return new SheetOptions(
        usual.layout(),
        usual.flip(),
        usual.order(),
        usual.guides(),
        0,
        blank,
        stacked,
        usual.printer());
  }

  private static void assertConforms(Printing printing) throws Exception {
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      assertThat(Conformance.violations(printing.bytes(), flavour)).isEmpty();
    }
  }

  private static String text(PDDocument document, int page, Imposition imposition, Placement place)
      throws IOException {
    Rect card = new Rect(0, 0, imposition.cardWidth(), imposition.cardHeight());
    return PlacedText.of(document, page, place.of(card));
  }

  /** What is read of each card, without the addresses of codes. */
  private static List<String> cards(PDDocument document) throws IOException {
    return StructuredText.cards(document).stream()
        .map(card -> card.replaceAll(" https://\\S+", ""))
        .toList();
  }

  private static List<String> read(int cards) {
    return IntStream.rangeClosed(1, cards)
        .mapToObj(card -> "Question " + card + " Answer " + card)
        .toList();
  }

  private static Deck numbered(int cards) {
    return TestDecks.plain(
        IntStream.rangeClosed(1, cards)
            .mapToObj(card -> "Question " + card + "|Answer " + card)
            .toArray(String[]::new));
  }

  private static SheetOptions sheets(String layout, Flip flip, PageOrder order, Guides guides) {
    return new SheetOptions(
        SheetLayout.parse(layout).orElseThrow(),
        flip,
        order,
        guides,
        0,
        0,
        false,
        PrinterProfile.EXACT);
  }

  private static PdfOptions options(PaperSize paper, SheetOptions sheets) {
    return new PdfOptions(
        paper,
        false,
        sheets,
        TextOptions.USUAL,
        CardSelection.ALL,
        CODES,
        false,
        Printing.USUAL.fonts());
  }
}
