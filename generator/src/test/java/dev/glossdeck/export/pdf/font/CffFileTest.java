package dev.glossdeck.export.pdf.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** FontBox reads what was written. */
class CffFileTest {

  @Test
  void keepsNameBoxAndGlyphsByCode() throws IOException {
    CFFCIDFont font = read(Map.of(0, square(500, 0), 7, square(600, 10), 300, square(700, 20)));

    assertThat(font.getName()).isEqualTo("ABCDEF+Test");
    assertThat(font.getRegistry()).isEqualTo("Adobe");
    assertThat(font.getOrdering()).isEqualTo("Identity");
    assertThat(font.getNumCharStrings()).isEqualTo(3);
    assertThat(font.getCharset().getCIDForGID(1)).isEqualTo(7);
    assertThat(font.getCharset().getCIDForGID(2)).isEqualTo(300);
    assertThat(font.getType2CharString(7).getWidth()).isEqualTo(600);
    assertThat(font.getType2CharString(300).getPath().getBounds2D().getX()).isEqualTo(20);
  }

  @Test
  void saysTheBoxThatHoldsAllGlyphs() throws IOException {
    CFFCIDFont font = read(Map.of(0, square(500, 0)));

    assertThat(font.getFontBBox().getLowerLeftX()).isEqualTo(-50);
    assertThat(font.getFontBBox().getLowerLeftY()).isEqualTo(-200);
    assertThat(font.getFontBBox().getUpperRightX()).isEqualTo(2000);
    assertThat(font.getFontBBox().getUpperRightY()).isEqualTo(900);
  }

  @Test
  void takesTheHighestCode() throws IOException {
    CFFCIDFont font = read(Map.of(0, square(500, 0), 0xFFFF, square(600, 10)));

    assertThat(font.getCharset().getCIDForGID(1)).isEqualTo(0xFFFF);
    assertThat(font.getType2CharString(0xFFFF).getWidth()).isEqualTo(600);
  }

  @Test
  void takesMoreGlyphsThanTwoBytesCanPlace() throws IOException {
    SortedMap<Integer, byte[]> glyphs = new TreeMap<>();
    for (int code = 0; code < 5000; code++) {
      glyphs.put(code, square(code, code));
    }

    CFFCIDFont font = read(glyphs);

    assertThat(font.getNumCharStrings()).isEqualTo(5000);
    assertThat(font.getType2CharString(4999).getWidth()).isEqualTo(4999);
    assertThat(font.getType2CharString(4999).getPath().getBounds2D().getX()).isEqualTo(4999);
  }

  private static CFFCIDFont read(Map<Integer, byte[]> glyphs) throws IOException {
    int[] box = {-50, -200, 2000, 900};
    byte[] file = CffFile.of("ABCDEF+Test", box, new TreeMap<>(glyphs));
    return (CFFCIDFont) new CFFParser().parse(new RandomAccessReadBuffer(file)).get(0);
  }

  private static byte[] square(int width, int left) {
    GeneralPath path = new GeneralPath();
    path.moveTo(left, 0);
    path.lineTo(left + 100, 0);
    path.lineTo(left + 100, 100);
    path.lineTo(left, 100);
    path.closePath();
    return CharString.of(width, path, 1);
  }
}
