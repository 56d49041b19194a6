package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.TestDecks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What veraPDF says of the files. */
class PdfConformanceTest {

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void passes(PDFAFlavour flavour) throws Exception {
    assertThat(Conformance.violations(everything(), flavour)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void failsWithoutStructure(PDFAFlavour flavour) throws Exception {
    assertThat(Conformance.violations(withoutStructure(everything()), flavour)).isNotEmpty();
  }

  private static byte[] everything() throws IOException {
    return Printing.of(
            TestDecks.markdown(
                "What is a *glossary*?|A list of words & what they **mean**: \u03b1 \u2192 \u221e.",
                "Which lists?|- a\n- b\n\n  more of b\n  1. c\n  2.\n  3. - d\n\nand ~~no~~ more.",
                "What does `f` return?|```\nf(x)\n  y\n```\n\n> Quoted\n>\n> - words\n\n$$x^2$$",
                "\u4e2d, a link: [text](https://example.org/)?|" + "long text ".repeat(400),
                "Table?|| *a* | b |\n|---|--:|\n| 1 | - x |\n\n- in a list\n\n  | c |\n  |---|\n  | d |",
                "\u0645\u0627 \u0647\u064a\u061f|\u05d0\u05d1 2 \u05d2",
                "\u0915\u094d\u0937\u0924\u094d\u0930|\u0e19\u0e49\u0e33",
                "\ud83d\udc69\u200d\ud83d\udd2c|\ud83d\udc4d\ud83c\udffd",
                "9?|9"))
        .bytes();
  }

  private static byte[] withoutStructure(byte[] pdf) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document.getDocumentCatalog().getCOSObject().removeItem(COSName.STRUCT_TREE_ROOT);
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
