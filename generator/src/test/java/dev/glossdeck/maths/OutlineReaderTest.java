package dev.glossdeck.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drawings are in thousandths of an em with y downwards, outlines in em with y upwards. */
class OutlineReaderTest {
  private static final double EXACT = 1e-9;

  @Test
  void takesTheBoxFromTheViewBox() throws TexException {
    Outline outline = OutlineReader.read(svg());

    assertThat(outline.width()).isEqualTo(1);
    assertThat(outline.ascent()).isEqualTo(0.7f);
    assertThat(outline.depth()).isCloseTo(0.2f, offset(1e-6f));
    assertThat(outline.shapes()).isEmpty();
    assertThat(outline.letterings()).isEmpty();
  }

  @Test
  void drawsABarForARectangle() throws TexException {
    Shape bar = only(node("rect", "x", "0", "y", "-100", "width", "500", "height", "40"));

    assertThat(bar.contour()).isEqualTo(Contour.UNIT_SQUARE);
    assertThat(bar.colour()).isEmpty();
    assertPlaced(bar, 0.5, -0.04, 0, 0.1);
  }

  @Test
  void drawsAGlyphByItsName() throws TexException {
    Shape glyph = only(node("path", "d", "Mnormal/41Z"));

    assertThat(glyph.contour()).isEqualTo(new Contour("normal/41"));
    assertPlaced(glyph, 0.001, -0.001, 0, 0);
  }

  @Test
  void drawsAPathAsItIs() throws TexException {
    assertThat(only(node("path", "d", "M0 0L1 1Z")).contour()).isEqualTo(new Contour("M0 0L1 1Z"));
    assertThat(read(node("path", "d", "")).shapes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "translate(100,-50)           | 0.001  | -0.001 | 0.1    | 0.05",
        "translate(100)               | 0.001  | -0.001 | 0.1    | 0",
        "scale(2)                     | 0.002  | -0.002 | 0      | 0",
        "scale(2, -1)                 | 0.002  | 0.001  | 0      | 0",
        "translate(100,0) scale(0.5)  | 0.0005 | -0.0005 | 0.1   | 0",
        "matrix(1 0 0 -1 10 20)       | 0.001  | 0.001  | 0.01   | -0.02",
        "rotate(180)                  | -0.001 | 0.001  | 0      | 0",
        "rotate(180, 100, 50)         | -0.001 | 0.001  | 0.2    | -0.1"
      })
  void placesByTransforms(String transform, double a, double d, double e, double f)
      throws TexException {
    SvgNode group =
        new SvgNode(
            "g", Map.of("transform", transform), List.of(node("path", "d", "Mnormal/41Z")), "");

    assertPlaced(only(group), a, d, e, f);
  }

  @Test
  void nestsTransformsAndColours() throws TexException {
    SvgNode glyph = node("path", "d", "Mnormal/41Z");
    SvgNode plain = node("path", "d", "Mnormal/42Z", "fill", "currentColor");
    SvgNode blue = node("path", "d", "Mnormal/43Z", "fill", "#00f");
    SvgNode inner =
        new SvgNode("g", Map.of("transform", "translate(10,0)"), List.of(glyph, plain, blue), "");
    SvgNode outer =
        new SvgNode(
            "g", Map.of("transform", "translate(100,0)", "fill", "red"), List.of(inner), "");

    List<Shape> shapes = read(outer).shapes();

    assertThat(shapes)
        .extracting(Shape::colour)
        .containsExactly(Optional.of(0xFF0000), Optional.of(0xFF0000), Optional.of(0xFF));
    assertThat(shapes.get(0).placement().e()).isCloseTo(0.11, offset(EXACT));
  }

  @Test
  void drawsAFrameAsFourBars() throws TexException {
    SvgNode frame =
        node(
            "rect",
            "x",
            "0",
            "y",
            "0",
            "width",
            "100",
            "height",
            "50",
            "fill",
            "none",
            "stroke-width",
            "10");

    List<Shape> bars = read(frame).shapes();

    assertThat(bars).hasSize(4);
    assertPlaced(bars.get(0), 0.11, -0.01, -0.005, 0.005);
    assertPlaced(bars.get(1), 0.11, -0.01, -0.005, -0.045);
    assertPlaced(bars.get(2), 0.01, -0.04, -0.005, -0.005);
    assertPlaced(bars.get(3), 0.01, -0.04, 0.095, -0.005);
  }

  @Test
  void drawsNothingForARectangleWithoutFillAndStroke() throws TexException {
    assertThat(
            read(node("rect", "width", "9", "height", "9", "fill", "none", "stroke", "none"))
                .shapes())
        .isEmpty();
  }

  @Test
  void drawsALineAsABar() throws TexException {
    Shape level = only(node("line", "x1", "10", "y1", "-20", "x2", "110", "y2", "-20"));
    Shape upright =
        only(node("line", "x1", "0", "y1", "0", "x2", "0", "y2", "100", "stroke-width", "10"));

    assertPlaced(level, 0.1, -0.07, 0.01, 0.055);
    assertThat(upright.placement().b()).isCloseTo(-0.1, offset(EXACT));
    assertThat(upright.placement().c()).isCloseTo(-0.01, offset(EXACT));
    assertThat(upright.placement().e()).isCloseTo(0.005, offset(EXACT));
  }

  @Test
  void drawsABrokenLineAsSeveralBars() throws TexException {
    SvgNode dashed =
        node("line", "x1", "0", "y1", "0", "x2", "1000", "y2", "0", "class", "mjx-dashed");

    List<Shape> dashes = read(dashed).shapes();

    assertThat(dashes)
        .extracting(dash -> Math.round(dash.placement().a() * 1000))
        .containsExactly(140L, 140L, 140L, 140L);
    assertThat(dashes)
        .extracting(dash -> Math.round(dash.placement().e() * 1000))
        .containsExactly(0L, 280L, 560L, 840L);
  }

  @Test
  void cutsWhatAnInnerDrawingDoesNotShow() throws TexException {
    SvgNode bar = node("rect", "x", "0", "y", "0", "width", "1000", "height", "100");
    SvgNode inner =
        new SvgNode(
            "svg",
            Map.of(
                "x", "100", "y", "0", "width", "400", "height", "100", "viewBox", "200 0 400 100"),
            List.of(bar),
            "");

    Shape shown = only(inner);

    assertThat(shown.contour().source()).isEqualTo("M200 0L600 0L600 100L200 100Z");
    assertPlaced(shown, 0.001, -0.001, -0.1, 0);
  }

  @Test
  void drawsAPolygon() throws TexException {
    assertThat(only(node("polygon", "points", "0,0 10,0 10,5.25")).contour().source())
        .isEqualTo("M0 0L10 0L10 5.3Z");
  }

  @Test
  void leavesLettersThatItsFontsLackToTheCaller() throws TexException {
    SvgNode scaled =
        new SvgNode(
            "g",
            Map.of("transform", "translate(100,-50) scale(1,-1)"),
            List.of(text("жи", "font-size", "800px", "font-weight", "bold")),
            "");

    assertThat(read(scaled).letterings())
        .containsExactly(
            new Lettering("жи", 0.1f, 0.05f, 0.8f, 0.96f, true, false, Optional.empty()));
  }

  @Test
  void takesIdeographsForTwiceAsWide() throws TexException {
    assertThat(read(text("学か한")).letterings().get(0).width()).isEqualTo(3);
    assertThat(read(text("ж")).letterings().get(0).width()).isEqualTo(0.6f);
  }

  @Test
  void joinsLettersThatComeOneByOne() throws TexException {
    SvgNode next =
        new SvgNode("g", Map.of("transform", "translate(600,0)"), List.of(text("и")), "");
    SvgNode far =
        new SvgNode("g", Map.of("transform", "translate(5000,0)"), List.of(text("к")), "");

    assertThat(read(text("ж"), next, far).letterings())
        .extracting(Lettering::text)
        .containsExactly("жи", "к");
  }

  @Test
  void passesOverEmptyMarks() throws TexException {
    assertThat(read(node("text")).letterings()).isEmpty();
  }

  @Test
  void saysWhatItDoesNotKnow() {
    assertThatThrownBy(() -> read(node("circle")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("MathJax drew <circle>");
    assertThatThrownBy(() -> read(node("g", "transform", "skew(3)")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("MathJax transformed by skew");
    assertThatThrownBy(() -> read(node("g", "fill", "nocolour")))
        .isInstanceOf(TexException.class)
        .hasMessage("there is no colour \"nocolour\"");
  }

  private static void assertPlaced(Shape shape, double a, double d, double e, double f) {
    AffineMap placement = shape.placement();
    assertThat(placement.a()).isCloseTo(a, offset(EXACT));
    assertThat(placement.b()).isCloseTo(0, offset(EXACT));
    assertThat(placement.c()).isCloseTo(0, offset(EXACT));
    assertThat(placement.d()).isCloseTo(d, offset(EXACT));
    assertThat(placement.e()).isCloseTo(e, offset(EXACT));
    assertThat(placement.f()).isCloseTo(f, offset(EXACT));
  }

  private static Shape only(SvgNode drawn) throws TexException {
    List<Shape> shapes = read(drawn).shapes();
    assertThat(shapes).hasSize(1);
    return shapes.get(0);
  }

  private static Outline read(SvgNode... drawn) throws TexException {
    return OutlineReader.read(svg(drawn));
  }

  private static SvgNode svg(SvgNode... children) {
    return new SvgNode("svg", Map.of("viewBox", "0 -700 1000 900"), List.of(children), "");
  }

  private static SvgNode node(String kind, String... attributes) {
    return new SvgNode(kind, map(attributes), List.of(), "");
  }

  private static SvgNode text(String words, String... attributes) {
    SvgNode text = new SvgNode("#text", Map.of(), List.of(), words);
    return new SvgNode("text", map(attributes), List.of(text), "");
  }

  private static Map<String, String> map(String... attributes) {
    Map<String, String> map = new TreeMap<>();
    for (int i = 0; i < attributes.length; i += 2) {
      map.put(attributes[i], attributes[i + 1]);
    }
    return map;
  }
}
