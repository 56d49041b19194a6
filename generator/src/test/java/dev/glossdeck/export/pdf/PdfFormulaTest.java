package dev.glossdeck.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.TestDecks;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** Formulas on paper: paths on the baseline of their line. */
class PdfFormulaTest {
  private static final Pattern TEXT = Pattern.compile("1 0 0 1 (\\S+) (\\S+) Tm");
  private static final Pattern FORMULA =
      Pattern.compile("q (0\\.0\\S+) 0 0 (\\S+) (\\S+) (\\S+) cm");

  private static final COSName BOX = COSName.getPDFName("BBox");

  /** Places in the file have two decimals. */
  private static final float ROUNDING = 0.011f;

  @Test
  void standOnTheBaselineOfTheirLine() throws IOException {
    String back = page("Q?|Let $x_i^2$ be $\\frac{a}{b}$ small.", 2);

    assertThat(FORMULA.matcher(back).results()).hasSize(2);
    assertThat(baselines(FORMULA, 4, back))
        .allSatisfy(
            baseline ->
                assertThat(baseline)
                    .isBetween(firstLine(back) - ROUNDING, firstLine(back) + ROUNDING));
  }

  @Test
  void showLettersThatReachDownToThatBaseline() throws IOException {
    try (PDDocument document = print("Q?|H$\\mathrm{H}$")) {
      int[] letters = lowestInk(document, 0.5f);

      assertThat(letters).as("lowest dark pixels of the letter and of the formula").hasSize(2);
      assertThat(Math.abs(letters[0] - letters[1])).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void makeRoomAboveAndBelow() throws IOException {
    String high = "\\begin{pmatrix} 1 \\\\ 2 \\\\ 3 \\\\ 4 \\end{pmatrix}";
    List<Float> plain = baselines(TEXT, 2, page("Q?|one  \ntwo  \nthree", 2));
    List<Float> parted = baselines(TEXT, 2, page("Q?|one  \ntwo $" + high + "$  \nthree", 2));

    assertThat(parted.get(0) - parted.get(1)).isGreaterThan(2 * (plain.get(0) - plain.get(1)));
    assertThat(parted.get(1) - parted.get(2)).isGreaterThan(2 * (plain.get(1) - plain.get(2)));
  }

  @Test
  void areMadeSmallerRatherThanClippedIfTheyCannotBeBroken() throws IOException {
    String wide = "\\sqrt{" + "a_{1}+".repeat(60) + "b}";
    String back = page("Q?|$$" + wide + "$$", 2);
    Matcher formula = FORMULA.matcher(back);

    assertThat(formula.find()).isTrue();
    float left = Float.parseFloat(formula.group(3));
    assertThat(left).isGreaterThan(PaperSize.A4.width() / 2);
    assertThat(Float.parseFloat(formula.group(1))).isLessThan(0.007f);
  }

  @Test
  void areBrokenBeforeOperatorsRatherThanMadeSmaller() throws IOException {
    String back = page("Q?|$$" + "a_{1}+".repeat(20) + "b$$", 2);
    Matcher formula = FORMULA.matcher(back);
    Set<String> sizes = new TreeSet<>();
    Set<String> heights = new TreeSet<>();
    while (formula.find()) {
      sizes.add(formula.group(1));
      heights.add(formula.group(4));
    }

    assertThat(sizes).hasSize(1);
    assertThat(Float.parseFloat(sizes.iterator().next())).isGreaterThan(0.009f);
    assertThat(heights).hasSizeGreaterThan(1);
  }

  @Test
  void areElementsWithTheirSourceInWords() throws IOException {
    try (PDDocument document = print("Q?|so $e^x$ it is")) {
      List<PDStructureElement> formulas = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), formulas);

      assertThat(formulas)
          .extracting(PDStructureElement::getStructureType)
          .containsExactly("Formula");
      assertThat(formulas.get(0).getAlternateDescription()).isEqualTo("e^x");
    }
  }

  /** A file with an area for each line had the same key several times. */
  @Test
  void haveOneAreaAroundAllTheirLines() throws IOException {
    try (PDDocument document = print("Q?|$$" + "a_{1}+".repeat(20) + "b$$")) {
      List<PDStructureElement> formulas = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), formulas);

      float[] area =
          formulas
              .get(0)
              .getCOSObject()
              .getCOSDictionary(COSName.A)
              .getCOSArray(BOX)
              .toFloatArray();
      assertThat(area[3] - area[1]).isGreaterThan(20);
    }
  }

  @Test
  void shareTheGlyphsThatTheyHaveInCommon() throws IOException {
    try (PDDocument document = print("$x$?|$x+x$ and $y$")) {
      List<String> names = new ArrayList<>();
      document
          .getPage(0)
          .getResources()
          .getXObjectNames()
          .forEach(name -> names.add(name.getName()));

      assertThat(names).hasSize(3).doesNotHaveDuplicates();
    }
  }

  @Test
  void setLettersThatTheMathematicalFontLacksInAFontOfTheText() throws IOException {
    Printing printing = Printing.of(TestDecks.markdown("Q?|$\\text{скорость } v$"));

    assertThat(printing.text().face(2, 1, 0)).isEqualTo("скорость");
    assertThat(printing.warnings()).isEmpty();
  }

  @Test
  void tellOfLettersThatNoFontHas() throws IOException {
    assertThat(Printing.of(TestDecks.markdown("Q?|$\\text{\u4e2d}$")).warnings())
        .singleElement()
        .asString()
        .contains("card 1", "U+4E2D", "[missing-glyph]");
  }

  private static PDDocument print(String card) throws IOException {
    return Printing.of(TestDecks.markdown(card)).open();
  }

  private static String page(String card, int number) throws IOException {
    try (PDDocument document = print(card);
        InputStream in = document.getPage(number - 1).getContents()) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    }
  }

  private static List<Float> baselines(Pattern operator, int group, String content) {
    return operator
        .matcher(content)
        .results()
        .map(found -> Float.parseFloat(found.group(group)))
        .distinct()
        .toList();
  }

  private static float firstLine(String content) {
    return baselines(TEXT, 2, content).get(0);
  }

  /** The lowest dark row of the left and of the right part of what stands on the first back. */
  private static int[] lowestInk(PDDocument document, float share) throws IOException {
    var image = new PDFRenderer(document).renderImageWithDPI(1, 300);
    int left = Integer.MAX_VALUE;
    int right = 0;
    int bottom = (int) (image.getHeight() * 0.2);
    for (int x = image.getWidth() / 2; x < image.getWidth(); x++) {
      if (lowest(image, x, x + 1, bottom) > 0) {
        left = Math.min(left, x);
        right = Math.max(right, x);
      }
    }
    int middle = left + Math.round((right - left) * share);
    return new int[] {
      lowest(image, left, middle, bottom), lowest(image, middle + 1, right + 1, bottom)
    };
  }

  private static int lowest(java.awt.image.BufferedImage image, int from, int to, int bottom) {
    for (int y = bottom; y >= 0; y--) {
      for (int x = from; x < to; x++) {
        if ((image.getRGB(x, y) & 0xFF) < 0x80) {
          return y;
        }
      }
    }
    return 0;
  }

  private static void collect(PDStructureNode node, List<PDStructureElement> formulas) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().toLowerCase(Locale.ROOT).equals("formula")) {
          assertThat(element.getCOSObject().getDictionaryObject(COSName.A)).isNotNull();
          formulas.add(element);
        }
        collect(element, formulas);
      }
    }
  }
}
