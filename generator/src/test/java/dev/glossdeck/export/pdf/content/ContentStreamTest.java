package dev.glossdeck.export.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.font.ShapedCluster;
import dev.glossdeck.export.pdf.font.Typeface;
import dev.glossdeck.export.pdf.object.ByteText;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.text.GlyphRun;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.export.pdf.text.Runs;
import dev.glossdeck.export.pdf.text.ShapedRun;
import dev.glossdeck.export.pdf.text.TextColour;
import dev.glossdeck.export.pdf.text.TextStyle;
import dev.glossdeck.maths.AffineMap;
import dev.glossdeck.maths.Contour;
import dev.glossdeck.maths.Outline;
import dev.glossdeck.maths.Shape;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class ContentStreamTest {
  private static final Typeface FACE = Runs.TYPEFACE;
  private static final int A = FACE.glyph('a');
  private static final String CODE =
      new String(new char[] {(char) (A >> Byte.SIZE), (char) (A & 0xFF)});

  private final ContentStream stream = new ContentStream(new GlyphCodes());

  @Test
  void wrapsTextInItsElement() throws IOException {
    stream.beginText("P", 3);
    stream.moveTo(10, 20.5f);
    stream.show(letter(TextStyle.PLAIN), 12);
    stream.endText();

    assertIs(
        "/P <</MCID 3>> BDC BT",
        "1 0 0 1 10 20.5 Tm",
        "/R 12 Tf",
        "(" + CODE + ") Tj",
        "ET",
        "EMC");
  }

  @Test
  void coloursWhatFollowsAndNotWhatIsShownAlready() throws IOException {
    stream.beginArtifactText();
    stream.show(letter(TextStyle.PLAIN), 12);
    stream.colours().grey(0);
    stream.endText();

    String text = "/R 12 Tf\n(" + CODE + ") Tj\n0 g\n0 G\nET\nEMC";
    assertIs(("/Artifact <</Type /Pagination>> BDC BT\n" + text).split("\n", -1));
  }

  @Test
  void selectsAFontOnceForRunsThatShareIt() throws IOException {
    stream.beginText("P", 0);
    stream.show(letter(TextStyle.PLAIN), 12);
    stream.show(letter(TextStyle.PLAIN), 12);
    stream.show(letter(TextStyle.PLAIN.scaled(0.5f)), 12);
    stream.endText();

    assertIs(
        "/P <</MCID 0>> BDC BT",
        "/R 12 Tf",
        "(" + CODE + CODE + ") Tj",
        "/R 6 Tf",
        "(" + CODE + ") Tj",
        "ET",
        "EMC");
  }

  /** PDF 32000-1, 14.6: marked content may not begin in one text object and end in another. */
  @Test
  void selectsTheFontAnewInEachText() throws IOException {
    stream.beginArtifactText();
    stream.show(letter(TextStyle.PLAIN), 12);
    stream.endText();
    stream.beginArtifactText();
    stream.show(letter(TextStyle.PLAIN), 12);
    stream.endText();

    String text = "/Artifact <</Type /Pagination>> BDC BT\n/R 12 Tf\n(" + CODE + ") Tj\nET\nEMC";
    assertIs(text, text);
  }

  @Test
  void coloursLettersAndGoesBackToTheColourAround() throws IOException {
    stream.beginText("Code", 0);
    stream.show(letter(TextStyle.PLAIN.in(new TextColour(0xFF8000))), 12);
    stream.show(letter(TextStyle.PLAIN), 12);
    stream.endText();

    assertIs(
        "/Code <</MCID 0>> BDC BT",
        "1 0.50196 0 rg",
        "/R 12 Tf",
        "(" + CODE + ") Tj",
        "0 g",
        "(" + CODE + ") Tj",
        "ET",
        "EMC");
  }

  @Test
  void goesBackToGreyWhereGreyIsAround() throws IOException {
    stream.colours().grey(0.35f);
    stream.beginArtifactText();
    stream.show(letter(TextStyle.PLAIN.in(new TextColour(0x0000FF))), 12);
    stream.endText();

    assertIs(
        "0.35 g",
        "0.35 G",
        "/Artifact <</Type /Pagination>> BDC BT",
        "0 0 1 rg",
        "/R 12 Tf",
        "(" + CODE + ") Tj",
        "ET",
        "0.35 g",
        "EMC");
  }

  /** PDF 32000-1, 14.9.4: big-endian UTF-16 with its mark. */
  @Test
  void saysTheTextOfALigature() throws IOException {
    ShapedCluster ligature =
        new ShapedCluster(
            "fi", List.of(new ShapedCluster.PlacedGlyph(A, 0, 0, "fi")), FACE.width(A));
    stream.beginText("P", 0);
    stream.show(new ShapedRun(TextStyle.PLAIN, FACE, 0, List.of(ligature)), 12);
    stream.endText();

    assertIs(
        "/P <</MCID 0>> BDC BT",
        "/R 12 Tf",
        "/Span <</ActualText <FEFF00660069>>> BDC",
        "(" + CODE + ") Tj",
        "EMC",
        "ET",
        "EMC");
  }

  @Test
  void showsNothingOfAnEmptyRun() throws IOException {
    stream.show(Runs.run(), 12);

    assertIs("");
  }

  @Test
  void drawsAreasThatDecorate() throws IOException {
    stream.beginDecoration();
    stream.fill(new Rect(10, 20, 30.25f, 0.5f));
    stream.endDecoration();

    assertIs("/Artifact <</Type /Layout>> BDC", "10 20 30.25 0.5 re f", "EMC");
  }

  @Test
  void drawsAPictureIntoItsRectangle() throws IOException {
    stream.beginGraphic("Figure", 7);
    stream.graphics().draw(new Graphic.Picture("p.png", "I1", 24, 16), new Rect(10, 20, 48, 32));
    stream.endGraphic();

    assertIs("/Figure <</MCID 7>> BDC q", "48 0 0 32 10 20 cm /I1 Do", "Q EMC");
    assertThat(stream.objects().showsPicture("p.png")).isTrue();
  }

  @Test
  void drawsTheGlyphsOfAFormulaByNameAndItsBarsAsPaths() throws IOException {
    Shape glyph =
        new Shape(
            new Contour("normal/41"),
            new AffineMap(0.001, 0, 0, 0.001, 0.5, 0.25),
            Optional.empty());
    Shape bar =
        new Shape(
            new Contour("M0 0H1V1H0Z"), new AffineMap(2, 0, 0, 0.04, 0, 0.3), Optional.of(0xFF));
    Outline outline = new Outline(2, 1, 0, List.of(glyph, bar), List.of());

    stream.draw(new Graphic.Formula(outline, List.of()), 100, 200, 12);

    assertIs(
        "q 0.012 0 0 0.012 100 200 cm",
        "q 1 0 0 1 500 250 cm /Gnormal-41 Do Q",
        "0 0 1 rg",
        "0 300 m",
        "2000 300 l",
        "2000 340 l",
        "0 340 l",
        "h",
        "f",
        "0 g",
        "Q");
    assertThat(stream.objects().contours()).containsOnlyKeys("Gnormal-41");
  }

  @Test
  void setsTheLettersOfAFormulaAsText() throws IOException {
    Outline outline = new Outline(2, 1, 0, List.of(), List.of());
    Graphic.Letters letters =
        new Graphic.Letters(0.5f, 0.25f, 0.75f, List.of(letter(TextStyle.PLAIN)));

    stream.draw(new Graphic.Formula(outline, List.of(letters)), 100, 200, 12);

    assertIs(
        "q 0.012 0 0 0.012 100 200 cm",
        "Q",
        "BT",
        "1 0 0 1 106 203 Tm",
        "/R 9 Tf",
        "(" + CODE + ") Tj",
        "ET");
  }

  /** A glyph that says nothing is drawn as a path once the letters are done. */
  @Test
  void drawsShapesBehindTheLetters() throws IOException {
    ShapedCluster marked =
        new ShapedCluster(
            "a",
            List.of(
                new ShapedCluster.PlacedGlyph(A, 0, 0, "a"),
                new ShapedCluster.PlacedGlyph(A, 100, 500, "")),
            FACE.width(A));
    stream.beginText("P", 0);
    stream.moveTo(10, 20);
    stream.show(new ShapedRun(TextStyle.PLAIN, FACE, 1, List.of(marked)), 10);
    stream.endText();

    float unit = 10f / FACE.unitsPerEm();
    String scale = PdfNumbers.appendPrecise(unit, new ByteText()).toString();
    assertIs(
        "/P <</MCID 0>> BDC BT",
        "1 0 0 1 10 20 Tm",
        "/R 10 Tf",
        "(" + CODE + ") Tj",
        "ET",
        "q " + scale + "0 0 " + scale + "11 25 cm",
        FACE.outline(A) + "f Q",
        "EMC");
  }

  private static GlyphRun letter(TextStyle style) {
    ShapedCluster cluster =
        new ShapedCluster("a", List.of(new ShapedCluster.PlacedGlyph(A, 0, 0, "a")), FACE.width(A));
    return new ShapedRun(style, FACE, 0, List.of(cluster));
  }

  private void assertIs(String... lines) throws IOException {
    byte[] bytes = stream.deflated();
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
      String operators = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
      assertThat(operators.strip()).isEqualTo(String.join("\n", lines));
    }
  }
}
