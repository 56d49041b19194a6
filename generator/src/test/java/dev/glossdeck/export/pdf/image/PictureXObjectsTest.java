package dev.glossdeck.export.pdf.image;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.deck.Media;
import dev.glossdeck.export.pdf.Conformance;
import dev.glossdeck.export.pdf.flow.NaturalSize;
import dev.glossdeck.picture.TestPictures;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Pictures on paper, drawn again and looked at. */
class PictureXObjectsTest {
  private static final Color RED = new Color(0xD02020);
  private static final Color BLUE = new Color(0x2040C0);

  /** What JPEG and WebP may change. */
  private static final int NEAR = 12;

  private static final String SHAPES =
      "<defs><linearGradient id='g'><stop stop-color='red'/><stop offset='1' stop-color='blue'"
          + " stop-opacity='.3'/></linearGradient>"
          + "<pattern id='p' width='2' height='2' patternUnits='userSpaceOnUse'>"
          + "<circle cx='1' cy='1' r='.7'/></pattern>"
          + "<filter id='f'><feGaussianBlur stdDeviation='1'/></filter></defs>"
          + "<rect width='8' height='8' fill='url(#g)'/>"
          + "<rect x='8' width='8' height='8' fill='url(#p)'/>"
          + "<circle cx='20' cy='4' r='3' filter='url(#f)' opacity='.5'/>"
          + "<text x='1' y='14' font-size='5'>Aé∑</text>";
  private static final String MASKED =
      "<mask id='m'><rect width='6' height='16' fill='white'/></mask>"
          + "<rect width='24' height='16' fill='#d02020' mask='url(#m)'/>";

  private static List<Media> all() throws IOException {
    return List.of(
        PicturePage.medium("a.png", TestPictures.png()),
        PicturePage.medium("b.png", TestPictures.transparentPng()),
        PicturePage.medium("c.gif", TestPictures.gif()),
        PicturePage.medium("d.jpg", TestPictures.jpeg()),
        PicturePage.medium("e.webp", TestPictures.webp("lossy.webp")),
        PicturePage.medium("f.webp", TestPictures.webp("lossless.webp")),
        PicturePage.medium("g.svg", TestPictures.svg()),
        PicturePage.medium("h.jpg", TestPictures.turnedJpeg(6)),
        PicturePage.medium("i.jpg", TestPictures.greyJpeg()),
        PicturePage.medium("j.jpg", TestPictures.inkJpeg()),
        PicturePage.medium("k.png", TestPictures.deepGreyPng()),
        PicturePage.medium("l.svg", TestPictures.svg(SHAPES)),
        PicturePage.medium("m.svg", TestPictures.svg(MASKED)),
        PicturePage.medium("n.png", TestPictures.palettePng()),
        PicturePage.medium("o.png", TestPictures.bitPng()));
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A"})
  void conformsWithEveryKindOfPicture(PDFAFlavour flavour) throws Exception {
    assertThat(Conformance.violations(PicturePage.of(all()), flavour)).isEmpty();
  }

  @Test
  void isTheSameToTheByteTwice() throws IOException {
    assertThat(PicturePage.of(all())).isEqualTo(PicturePage.of(all()));
  }

  @Test
  void showsEachPictureAsItIs() throws IOException {
    List<Media> alike = all().subList(0, 7);
    BufferedImage page = drawn(PicturePage.of(alike));
    for (int i = 0; i < alike.size(); i++) {
      String name = alike.get(i).name();
      near(name, page, i, 25, 50, RED);
      near(name, page, i, 75, 25, BLUE);
      near(name, page, i, 75, 75, Color.WHITE);
    }
  }

  @Test
  void showsPackedPicturesWithTheirOwnColours() throws IOException {
    BufferedImage page =
        drawn(
            PicturePage.of(
                List.of(
                    PicturePage.medium("a.png", TestPictures.palettePng()),
                    PicturePage.medium("b.png", TestPictures.bitPng()))));
    // Java's palette has colours in steps of a fifth.
    near("red", page, 0, 25, 50, new Color(0xCC3333));
    near("blue", page, 0, 75, 25, new Color(0x3333CC));
    near("white", page, 0, 75, 75, Color.WHITE);
    near("white", page, 1, 25, 50, Color.WHITE);
    near("black", page, 1, 75, 50, Color.BLACK);
  }

  @Test
  void turnsPhotographsUpright() throws IOException {
    // The camera's number says where the first row and the first column of pixels belong.
    int[][] redAndBlue = {
      {25, 50, 75, 25}, {75, 50, 25, 25}, {75, 50, 25, 75}, {25, 50, 75, 75},
      {50, 25, 25, 75}, {50, 25, 75, 75}, {50, 75, 75, 25}, {50, 75, 25, 25}
    };
    List<Media> turned = new ArrayList<>();
    for (int i = 1; i <= redAndBlue.length; i++) {
      turned.add(PicturePage.medium(i + ".jpg", TestPictures.turnedJpeg(i)));
    }
    BufferedImage page = drawn(PicturePage.of(turned));
    for (int i = 0; i < redAndBlue.length; i++) {
      near("orientation " + (i + 1), page, i, redAndBlue[i][0], redAndBlue[i][1], RED);
      near("orientation " + (i + 1), page, i, redAndBlue[i][2], redAndBlue[i][3], BLUE);
    }
    assertThat(NaturalSize.of(turned.get(5)).orElseThrow()).isEqualTo(new NaturalSize(12, 18));
  }

  @Test
  void keepsThePixelsOfPhotographsAsTheyAre() throws IOException {
    byte[] photo = TestPictures.jpeg();
    try (PDDocument document = open(PicturePage.medium("a.jpg", photo))) {
      PDXObject object = objects(document).get(0);
      assertThat(((PDImageXObject) object).getSuffix()).isEqualTo("jpg");
      try (InputStream in = object.getCOSObject().createRawInputStream()) {
        assertThat(in.readAllBytes()).isEqualTo(photo);
      }
    }
  }

  @Test
  void showsInksAsLightAndGreyAsGrey() throws IOException {
    BufferedImage page =
        drawn(
            PicturePage.of(
                List.of(
                    PicturePage.medium("a.jpg", TestPictures.inkJpeg()),
                    PicturePage.medium("b.png", TestPictures.deepGreyPng()))));
    near("cyan", page, 0, 50, 50, Color.CYAN);
    near("grey", page, 1, 50, 50, new Color(0x85, 0x85, 0x85));
  }

  @Test
  void drawsDrawingsAsPathsAndOnlyMaskedOnesAsPixels() throws IOException {
    try (PDDocument document =
        open(
            PicturePage.medium("a.svg", TestPictures.svg()),
            PicturePage.medium("b.svg", TestPictures.svg(MASKED)))) {
      List<PDXObject> objects = objects(document);
      assertThat(objects.get(0)).isInstanceOf(PDFormXObject.class);
      assertThat(((PDFormXObject) objects.get(0)).getResources().getXObjectNames()).isEmpty();
      assertThat(objects.get(1)).isInstanceOf(PDImageXObject.class);
      BufferedImage page = new PDFRenderer(document).renderImage(0);
      near("inside of the mask", page, 1, 12, 50, RED);
      near("outside of the mask", page, 1, 50, 50, Color.WHITE);
    }
  }

  @Test
  void makesPicturesSmallerThatNoPrinterCouldPrint() throws IOException {
    try (PDDocument document =
        open(
            PicturePage.medium("a.png", TestPictures.png(6000, 2000)),
            PicturePage.medium("b.jpg", TestPictures.jpeg(1000, 3000)))) {
      PDImageXObject wide = (PDImageXObject) objects(document).get(0);
      assertThat(List.of(wide.getWidth(), wide.getHeight())).containsExactly(1417, 472);
      PDImageXObject high = (PDImageXObject) objects(document).get(1);
      assertThat(List.of(high.getWidth(), high.getHeight())).containsExactly(315, 945);
      BufferedImage page = new PDFRenderer(document).renderImage(0);
      near("left", page, 0, 25, 50, RED);
      near("right", page, 0, 75, 25, BLUE);
      near("photograph", page, 1, 75, 25, BLUE);
    }
  }

  @Test
  void putsAPictureIntoADocumentOnce() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PictureXObjects pictures = new PictureXObjects(document);
      Media medium = PicturePage.medium("a.png", TestPictures.png());
      assertThat(pictures.of(medium)).isPresent().containsSame(pictures.of(medium).orElseThrow());
    }
  }

  @Test
  void saysWhatCannotBeDrawn() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PictureXObjects pictures = new PictureXObjects(document);
      assertThat(pictures.of(new Media("a.avif", InputStream::nullInputStream))).isEmpty();
      assertThat(pictures.failures())
          .containsEntry("a.avif", "has a format that paper cannot show");
      String blurred =
          "<filter id='f'><feGaussianBlur stdDeviation='1'/></filter>"
              + "<rect width='9' height='9' filter='url(#f)'/>".repeat(101);
      assertThat(pictures.of(PicturePage.medium("b.svg", TestPictures.svg(blurred)))).isEmpty();
      assertThat(pictures.failures())
          .containsEntry("b.svg", "cannot be drawn: it has more than 100 filters and masks");
    }
  }

  /** Nested elements, and ones that use each other, each as deep as a file may be. */
  @Test
  void saysWhichDrawingsAreNestedTooDeeply() throws IOException {
    String uses = "<g id='a0'/>";
    for (int i = 1; i <= 10; i++) {
      uses += "<g id='a%d'>".formatted(i) + "<g>".repeat(90);
      uses += "<use href='#a%d'/>".formatted(i - 1) + "</g>".repeat(91);
    }
    try (PDDocument document = new PDDocument()) {
      PictureXObjects pictures = new PictureXObjects(document);
      assertThat(pictures.of(deep("a.svg", "<g>".repeat(5000) + "</g>".repeat(5000)))).isEmpty();
      assertThat(pictures.of(deep("b.svg", uses))).isEmpty();
      assertThat(pictures.failures().get("a.svg")).contains("deep");
      assertThat(pictures.failures().get("b.svg")).contains("more than 500 deep");
    }
  }

  /** A drawing that was not cleaned, which would refuse it. */
  private static Media deep(String name, String content) throws IOException {
    byte[] svg = TestPictures.svg(content);
    Media shallow = PicturePage.medium(name, TestPictures.svg());
    return new Media(name, () -> new ByteArrayInputStream(svg), shallow.picture());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<style>.a{fill:#d02020}</style><rect class='a' width='24' height='16'/>",
        "<style>g > .a:not(x), svg rect.a { fill : #d02020 !important }</style>"
            + "<rect class='a b' style='fill:blue' width='24' height='16'/>",
        "<style>:root{--c:#d02020}</style><rect fill='var(--c)' width='24' height='16'/>",
        "<style>.a{fill:#d02020} @media (prefers-color-scheme: dark){.a{fill:#fff}}</style>"
            + "<rect class='a' width='24' height='16'/>",
        "<style>#b{fill:blue} @media (prefers-color-scheme: light){#b{fill:#d02020}}</style>"
            + "<rect id='b' width='24' height='16'/>",
        "<style>@font-face{font-family:x}/* .a{fill:blue} */ * {fill:light-dark(#d02020,#fff)}"
            + "</style><rect class='a' width='24' height='16'/>",
        "<style>g .a{fill:#d02020}</style><g><g><rect class='a' width='24' height='16'/></g></g>",
        "<style>rect{fill:blue}.a{fill:#d02020}rect{stroke:none}</style>"
            + "<rect class='a' width='24' height='16'/>",
      })
  void followsTheStyleOfDrawingsOnPaper(String content) throws IOException {
    BufferedImage page =
        drawn(PicturePage.of(List.of(PicturePage.medium("a.svg", TestPictures.svg(content)))));
    near(content, page, 0, 50, 50, RED);
  }

  @Test
  void setsWordsOfDrawingsInTheSameLettersWhateverFontTheyName() throws IOException {
    String text = "<text x='1' y='12' %s>Rg</text>";
    byte[] named = page(text.formatted("style='font:9px \"No Such Font\", serif'"));
    byte[] plain = page(text.formatted("font-size='9'"));
    byte[] fixed = page(text.formatted("font-size='9' font-family='Courier New'"));
    byte[] stronger =
        page(
            "<style>text{font:bold 5px serif} .a{font-size:9px;font-weight:400}</style>"
                + text.formatted("class='a'"));
    assertThat(named).isEqualTo(plain).isEqualTo(stronger).isNotEqualTo(fixed);
  }

  private static byte[] page(String content) throws IOException {
    return PicturePage.of(List.of(PicturePage.medium("a.svg", TestPictures.svg(content))));
  }

  private static PDDocument open(Media... media) throws IOException {
    return Loader.loadPDF(PicturePage.of(List.of(media)));
  }

  private static List<PDXObject> objects(PDDocument document) throws IOException {
    PDResources resources = document.getPage(0).getResources();
    List<PDXObject> objects = new ArrayList<>();
    for (COSName name : resources.getXObjectNames()) {
      objects.add(resources.getXObject(name));
    }
    return objects;
  }

  private static BufferedImage drawn(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImage(0);
    }
  }

  /** Compares a pixel of the i-th picture, x and y in hundredths from its upper left. */
  private static void near(String what, BufferedImage page, int i, int x, int y, Color wanted) {
    Color found = new Color(page.getRGB(i * PicturePage.SIDE + x, y));
    int off =
        Math.max(
            Math.abs(found.getRed() - wanted.getRed()),
            Math.max(
                Math.abs(found.getGreen() - wanted.getGreen()),
                Math.abs(found.getBlue() - wanted.getBlue())));
    assertThat(off).as("%s at %d, %d: %s", what, x, y, found).isLessThanOrEqualTo(NEAR);
  }
}
