package dev.glossdeck.export.pdf.content;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.layout.CardFace;
import dev.glossdeck.export.pdf.layout.PlacedGraphic;
import dev.glossdeck.export.pdf.sheet.PaperSize;
import dev.glossdeck.export.pdf.sheet.Placement;
import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.sheet.Sheet;
import dev.glossdeck.export.pdf.tag.Tag;
import dev.glossdeck.export.pdf.text.Graphic;
import dev.glossdeck.export.pdf.text.InlineGraphic;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SheetDrawingTest {
  private static final Sheet SHEET = Sheet.of(PaperSize.A4);

  @Test
  void turnsPathsOfPdfIntoThoseOfSvg() {
    assertThat(GlyphSymbols.svg("0 0 m\n10 0 l\n1 2 3 4 5 6 c\nh\n"))
        .isEqualTo("M0 0L10 0C1 2 3 4 5 6Z");
    assertThat(GlyphSymbols.svg("")).isEmpty();
  }

  @Test
  void drawsAreasWhereTheCardIs() throws Exception {
    CardFace face = CardFace.EMPTY.withRules(List.of(new Rect(1, 2, 30, 4)));
    Document svg = drawn(face);

    assertThat(svg.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 595.28 841.89");
    assertThat(attributes(svg, "g", "transform")).contains("matrix(1 0 0 1 100 200)");
    assertThat(attributes(svg, "path", "d")).containsExactly("M1 2h30v4H1z");
  }

  @Test
  void drawsAPictureAsAnArea() throws Exception {
    Graphic picture = new Graphic.Picture("p.png", "I1", 40, 40);
    CardFace face =
        CardFace.EMPTY.with(
            List.of(
                new PlacedGraphic(
                    5,
                    6,
                    10,
                    new InlineGraphic(picture, 1000, 500, 0, Tag.ARTIFACT),
                    Tag.ARTIFACT)));

    assertThat(attributes(drawn(face), "path", "d")).containsExactly("M5 6h10v5H5z");
  }

  private static Document drawn(CardFace face) throws Exception {
    PlacedFace placed =
        new PlacedFace(face, Placement.shift(100, 200), 1, PageContent.Side.QUESTION);
    byte[] svg =
        SheetDrawing.of(SHEET, List.of(), List.of(placed)).getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg));
  }

  private static List<String> attributes(Document svg, String element, String name) {
    return IntStream.range(0, svg.getElementsByTagName(element).getLength())
        .mapToObj(i -> svg.getElementsByTagName(element).item(i))
        .map(node -> ((Element) node).getAttribute(name))
        .toList();
  }
}
