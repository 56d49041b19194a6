package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.export.ExportReport.Figure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The page to check a printer with, before the cards. */
class CheckPageTest {

  @Test
  void isASheetBeforeTheCards() throws IOException {
    Printing printing = Printing.of(TestDecks.plain("a?|b"), options());

    assertThat(texts(printing))
        .satisfiesExactly(
            page -> assertThat(page).contains("long edge", "150 mm and 180 mm", "calibrate"),
            page -> assertThat(page).startsWith("The back of the check page."),
            page -> assertThat(page).startsWith("a?"),
            page -> assertThat(page).startsWith("b"));
    assertThat(printing.report().figures()).containsExactly(new Figure(2, "sheets"));
  }

  @Test
  void isWithTheSidesThatItChecks() throws IOException {
    Printing printing =
        Printing.of(TestDecks.plain("a?|b"), options("order", "fronts-backs", "flip", "short"));

    assertThat(texts(printing))
        .satisfiesExactly(
            page -> assertThat(page).contains("short edge"),
            page -> assertThat(page).startsWith("a?"),
            page -> assertThat(page).startsWith("The back of the check page."),
            page -> assertThat(page).startsWith("b"));
  }

  @Test
  void hasNoBackWhereCardsAreFolded() throws IOException {
    Printing printing = Printing.of(TestDecks.plain("a?|b"), options("layout", "fold"));

    assertThat(texts(printing))
        .satisfiesExactly(
            page -> assertThat(page).contains("one side").doesNotContain("light"),
            page -> assertThat(page).startsWith("a?"));
  }

  @Test
  void isNoPartOfTheDeckForAReader() throws Exception {
    Printing printing = Printing.of(TestDecks.plain("a?|b"), options());

    try (PDDocument document = printing.open()) {
      assertThat(StructuredText.cards(document)).containsExactly("a? b");
    }
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      assertThat(Conformance.violations(printing.bytes(), flavour)).isEmpty();
    }
  }

  private static PdfOptions options(String... namesAndValues) {
    Map<String, List<String>> words = new TreeMap<>();
    words.put("check-page", List.of());
    words.put("one-paper", List.of());
    for (int i = 0; i < namesAndValues.length; i += 2) {
      words.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
    }
    return PrintSettings.of(
        new PrintWords(words, name -> "--" + name), Optional.empty(), Printing.USUAL.fonts());
  }

  private static List<String> texts(Printing printing) throws IOException {
    try (PDDocument document = printing.open()) {
      List<String> texts = new ArrayList<>();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        texts.add(stripper.getText(document).replaceAll("\\s+", " "));
      }
      return texts;
    }
  }
}
