package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.glossdeck.deck.Deck;
import dev.glossdeck.deck.DeckInfo;
import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.export.pdf.sheet.SheetLayout;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** QR codes on the backs of cards, read from the drawn page. */
class QrCornerTest {
  private static final URI SITE = URI.create("https://example.org/botany/");
  private static final int DOTS_PER_INCH = 200;
  private static final int COLUMNS = 4;
  private static final int ROWS = 8;

  @Test
  void leadsFromEachCardToItsPage() throws IOException {
    Deck deck = TestDecks.plain("What is a stamen?|An organ.", "Was ist eine Blüte?|Ein Spross.");

    assertThat(codes(Printing.of(deck, options("2x4")), 1))
        .containsExactlyInAnyOrder(
            "https://example.org/botany/cards/stamen.html",
            "https://example.org/botany/cards/was-ist-eine-bl%C3%BCte.html");
  }

  @Test
  void standsInTheLeftCornerOfADeckFromRightToLeft() throws IOException {
    Deck english = TestDecks.plain("What is a stamen?|An organ.");
    DeckInfo arabic = new DeckInfo("d", "D", Optional.empty(), "ar", false);
    Deck deck = new Deck(arabic, english.notes(), english.source());

    assertThat(codesByPart(Printing.of(english, options("2x4")), 1)).containsOnlyKeys(7);
    assertThat(codesByPart(Printing.of(deck, options("2x4")), 1)).containsOnlyKeys(6);
  }

  @Test
  void tellsScreenReadersTheAddress() throws IOException {
    Printing printing = Printing.of(TestDecks.plain("What is a stamen?|An organ."), options("2x4"));

    try (PDDocument document = printing.open()) {
      assertThat(StructuredText.cards(document))
          .containsExactly(
              "What is a stamen? An organ. https://example.org/botany/cards/stamen.html");
    }
  }

  @Test
  void makesNoTextSmallForACode() throws IOException {
    Deck deck =
        TestDecks.plain("Short?|" + "leaf ".repeat(20), "Full?|" + "leaf ".repeat(300) + "end");
    Printing with = Printing.of(deck, options("2x4"));
    Printing without = Printing.of(deck);

    assertThat(codes(with, 1)).containsExactly("https://example.org/botany/cards/short.html");
    assertThat(sizes(with)).isEqualTo(sizes(without));
  }

  @Test
  void leavesSmallCardsAndListsWithout() throws IOException {
    Deck deck = TestDecks.plain("What is a stamen?|An organ.");

    assertThat(codes(Printing.of(deck, options("8x5@30x30mm")), 1)).isEmpty();
    assertThat(codes(Printing.of(deck, options("list")), 0)).isEmpty();
  }

  @Test
  void canBeSwitchedOff() throws IOException {
    PdfOptions off =
        PrintSettings.of(
                new PrintWords(Map.of("no-qr-codes", List.of()), name -> "--" + name),
                Optional.empty(),
                Printing.USUAL.fonts())
            .leadingTo(Optional.of(SITE));

    assertThat(codes(Printing.of(TestDecks.plain("a?|b"), off), 1)).isEmpty();
  }

  @Test
  void hasModulesThatPhonesCanRead() {
    float millimetres = QrCorner.MODULE / 72 * 25.4f;

    assertThat(millimetres).isGreaterThanOrEqualTo(0.35f);
  }

  private static PdfOptions options(String layout) {
    PdfOptions usual = Printing.USUAL;
    return new PdfOptions(
        PaperSize.A4,
        false,
        usual.sheets().in(SheetLayout.parse(layout).orElseThrow()),
        usual.text(),
        usual.selection(),
        new QrOptions(true, Optional.of(SITE)),
        false,
        usual.fonts());
  }

  private static Set<Float> sizes(Printing printing) throws IOException {
    return printing.text().glyphs().stream()
        .filter(glyph -> !glyph.isSmallPrint())
        .map(PrintedText.Glyph::size)
        .collect(Collectors.toSet());
  }

  private static Collection<String> codes(Printing printing, int page) throws IOException {
    return codesByPart(printing, page).values();
  }

  /** The codes on a page by parts of a quarter of its width and an eighth of its height. */
  private static Map<Integer, String> codesByPart(Printing printing, int page) throws IOException {
    Map<Integer, String> codes = new TreeMap<>();
    try (PDDocument document = printing.open()) {
      BufferedImage drawn =
          new PDFRenderer(document).renderImageWithDPI(page, DOTS_PER_INCH, ImageType.RGB);
      int width = drawn.getWidth() / COLUMNS;
      int height = drawn.getHeight() / ROWS;
      for (int part = 0; part < COLUMNS * ROWS; part++) {
        int place = part;
        read(drawn.getSubimage(part % COLUMNS * width, part / COLUMNS * height, width, height))
            .ifPresent(code -> codes.put(place, code));
      }
    }
    return codes;
  }

  private static Optional<String> read(BufferedImage part) {
    int width = part.getWidth();
    int height = part.getHeight();
    int[] pixels = part.getRGB(0, 0, width, height, null, 0, width);
    RGBLuminanceSource light = new RGBLuminanceSource(width, height, pixels);
    try {
      Map<DecodeHintType, Object> hints = Map.of(DecodeHintType.TRY_HARDER, true);
      BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(light));
      return Optional.of(new QRCodeReader().decode(bitmap, hints).getText());
    } catch (ReaderException e) {
      return Optional.empty();
    }
  }
}
