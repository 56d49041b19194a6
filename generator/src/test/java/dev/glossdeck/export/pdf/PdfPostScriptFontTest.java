package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.export.pdf.font.PathPlaces;
import dev.glossdeck.export.pdf.font.TestFonts;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType0;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Fonts with outlines in PostScript's form, keyed by name or by number. */
class PdfPostScriptFontTest {
  /** The second glyph of the fonts, of 2048 units an em. */
  private static final String SECOND = "\u6587";

  /** What it was made with, x and y in 1/1000 em. */
  private static final Double[] OUTLINE =
      DoubleStream.of(
              101, 0, 1301, 3, 1401, 333, 1377, 999, 1101, 1501, 301, 303, 301, 502, 502, 301)
          .map(place -> place * 1000 / 2048)
          .boxed()
          .toArray(Double[]::new);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"TestByName", "TestByNumber"})
  void embedsTheGlyphsThatAreUsed(String name) throws IOException {
    Printing printing = printed(name, "x" + SECOND + "|b");

    assertThat(printing.warnings()).isEmpty();
    assertThat(printing.text().face(1, 0, 0)).isEqualTo("x" + SECOND);
    try (PDDocument document = printing.open()) {
      PDType0Font font =
          (PDType0Font) document.getPage(0).getResources().getFont(COSName.getPDFName("F1"));
      PDCIDFontType0 program = (PDCIDFontType0) font.getDescendantFont();

      assertThat(font.getName()).matches("[A-Z]{6}\\+" + name);
      assertThat(program.getCFFFont().getNumCharStrings()).isEqualTo(2);
      assertThat(font.getWidth(2)).isEqualTo(732);
      assertThat(program.getWidthFromFont(2)).isCloseTo(732, offset(0.01f));
      assertThat(PathPlaces.of(program.getPath(2)))
          .usingElementComparator(Comparator.comparing(place -> Math.round(place * 100)))
          .containsExactly(OUTLINE);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "TestByName, PDFUA_1",
    "TestByName, PDFA_2_A",
    "TestByNumber, PDFUA_1",
    "TestByNumber, PDFA_2_A",
  })
  void conforms(String name, PDFAFlavour flavour) throws Exception {
    assertThat(Conformance.violations(printed(name, "\u4e2d" + SECOND + "|b").bytes(), flavour))
        .isEmpty();
  }

  private Printing printed(String font, String card) throws IOException {
    Path file = TestFonts.write(TestFonts.bytes(font), folder.resolve(font + ".otf"));
    PdfOptions options = new PdfOptions(PaperSize.A4, List.of(file), Optional.empty());
    return Printing.of(TestDecks.plain(card), options);
  }
}
