package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.code.Highlighter;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.deck.glossary.Library;
import dev.glossdeck.export.ExportReport.Figure;
import dev.glossdeck.export.Exporter;
import dev.glossdeck.export.ExporterContract;
import dev.glossdeck.export.PreparedContent;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.markup.MarkupFormat;
import dev.glossdeck.maths.Formulas;
import dev.glossdeck.output.MemoryOutput;
import dev.glossdeck.parallel.Workers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.junit.jupiter.api.Test;

class PdfExporterTest extends ExporterContract {

  @Test
  void countsSheets() throws IOException {
    assertThat(Printing.of(TestDecks.large(17)).report().figures())
        .containsExactly(new Figure(3, "sheets"));
  }

  @Test
  void writesAFileADeckAndAPictureOfItsFirstSheet() throws IOException {
    Deck one = TestDecks.deck("one", MarkupFormat.PLAIN, "a|b");
    Deck two = TestDecks.deck("two", MarkupFormat.PLAIN, "c|d");
    MemoryOutput output = new MemoryOutput();

    Printing.export(new Library(List.of(one, two)), Printing.USUAL, 1, output);

    assertThat(output.files())
        .containsOnlyKeys(
            "one/downloads/one.pdf",
            "one/print/sheet.svg",
            "two/downloads/two.pdf",
            "two/print/sheet.svg")
        .containsEntry("one/downloads/one.pdf", alone(one, "one"))
        .containsEntry("two/downloads/two.pdf", alone(two, "two"));
  }

  @Test
  void leavesTheStreamOpen() throws IOException {
    Printing.export(
        new Library(List.of(TestDecks.plain("a|b"))),
        Printing.USUAL,
        1,
        (path, content) -> content.writeTo(new UnclosableStream()));
  }

  private static byte[] alone(Deck deck, String id) throws IOException {
    MemoryOutput output = new MemoryOutput();
    Printing.export(new Library(List.of(deck)), Printing.USUAL, 1, output);
    return output.bytes("downloads/" + id + ".pdf");
  }

  private static final class UnclosableStream extends ByteArrayOutputStream {
    @Override
    public void close() {
      throw new AssertionError("closed");
    }
  }

  @Test
  void embedsTheFacesThatAreUsedAndNoOthers() throws IOException {
    List<String> names = new ArrayList<>();
    try (PDDocument document = Printing.of(TestDecks.markdown("a|**b** `c`")).open()) {
      for (COSName name : document.getPage(0).getResources().getFontNames()) {
        PDFont font = document.getPage(0).getResources().getFont(name);
        assertThat(font.isEmbedded()).isTrue();
        names.add(font.getName().replaceFirst("^[A-Z]{6}\\+", ""));
      }
    }
    assertThat(names)
        .containsExactlyInAnyOrder(
            "DejaVuSansCondensed", "DejaVuSansCondensed-Bold", "DejaVuSansMono");
  }

  @Test
  void asksForTheRightWayToPrint() throws IOException {
    try (PDDocument document = Printing.of(TestDecks.plain("a|b")).open()) {
      PDViewerPreferences preferences = document.getDocumentCatalog().getViewerPreferences();

      assertThat(preferences.getDuplex()).isEqualTo("DuplexFlipLongEdge");
      assertThat(preferences.getPrintScaling()).isEqualTo("None");
      assertThat(preferences.displayDocTitle()).isTrue();
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Deck d");
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo(Printing.TIMESTAMP);
    }
  }

  @Test
  void readsEachAnswerAfterItsQuestion() throws IOException {
    try (PDDocument document = Printing.of(TestDecks.large(10)).open()) {
      PDStructureNode root = document.getDocumentCatalog().getStructureTreeRoot();
      PDStructureElement whole = (PDStructureElement) root.getKids().get(0);

      assertThat(whole.getKids()).hasSize(10);
      for (int card = 0; card < 10; card++) {
        PDStructureElement section = (PDStructureElement) whole.getKids().get(card);
        int front = card / 8 * 2;
        assertThat(pages(document, section)).containsExactly(front, front + 1);
      }
    }
  }

  @Test
  void keepsTheTextOfACardTogetherAcrossSheets() throws IOException {
    String longAnswer = numbered("a", 1500);
    String longQuestion = numbered("q", 3000);
    List<String> cards = new ArrayList<>();
    for (int i = 1; i <= 6; i++) {
      cards.add("question " + i + "|answer " + i);
    }
    cards.add("question 7|" + longAnswer);
    cards.add(longQuestion + "|answer 8");
    cards.add("question 9|answer 9");
    Deck deck = TestDecks.plain(cards.toArray(String[]::new));

    try (PDDocument document = Printing.of(deck).open()) {
      assertThat(document.getNumberOfPages()).isGreaterThan(4);
      assertThat(StructuredText.cards(document))
          .containsExactlyElementsOf(cards.stream().map(card -> card.replace('|', ' ')).toList());
    }
  }

  /** Words of which no two are alike, so that their order counts. */
  private static String numbered(String prefix, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> prefix + i)
        .collect(Collectors.joining(" "));
  }

  @Override
  protected Exporter exporter(Workers workers) {
    return new PdfExporter(
        Printing.USUAL,
        new PreparedContent(Formulas.NONE, new Highlighter()),
        deck -> Printing.TIMESTAMP,
        workers,
        true);
  }

  @Override
  protected void assertHoldsAll(MemoryOutput output, int cards) throws IOException {
    try (PDDocument document = Loader.loadPDF(output.bytes("downloads/d.pdf"))) {
      assertThat(document.getNumberOfPages()).isEqualTo(cards / 4);
      assertThat(PrintedText.from(cards / 4, document, PaperSize.A4).face(cards / 4, 0, 3))
          .isEqualTo("It is the answer number " + cards + ".");
    }
  }

  private static List<Integer> pages(PDDocument document, PDStructureElement section) {
    return section.getKids().stream()
        .map(kid -> document.getPages().indexOf(((PDStructureElement) kid).getPage()))
        .toList();
  }
}
