package dev.glossdeck.export.pdf.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.glossdeck.export.pdf.font.FontFace;
import dev.glossdeck.export.pdf.font.TestFonts;
import dev.glossdeck.export.pdf.font.Typeface;
import dev.glossdeck.export.pdf.font.Typefaces;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostScriptFontTest {
  private final PDDocument document = new PDDocument();

  @TempDir Path folder;

  @AfterEach
  void closeDocument() throws IOException {
    document.close();
  }

  @Test
  void namesThePartByItsCodesAndTheFontsOwnName() throws IOException {
    String name = embedded(Map.of(2, 2)).getNameAsString(COSName.BASE_FONT);

    assertThat(name).matches("[A-Z]{6}\\+TestByName");
    assertThat(embedded(Map.of(2, 2)).getNameAsString(COSName.BASE_FONT)).isEqualTo(name);
    assertThat(embedded(Map.of(1, 1, 2, 2)).getNameAsString(COSName.BASE_FONT)).isNotEqualTo(name);
  }

  @Test
  void isACompositeFontKeyedByCode() throws IOException {
    COSDictionary font = embedded(Map.of(2, 2));
    COSDictionary descendant = descendant(font);
    COSDictionary system = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);

    assertThat(font.getNameAsString(COSName.SUBTYPE)).isEqualTo("Type0");
    assertThat(font.getNameAsString(COSName.ENCODING)).isEqualTo("Identity-H");
    assertThat(descendant.getNameAsString(COSName.SUBTYPE)).isEqualTo("CIDFontType0");
    assertThat(system.getString(COSName.REGISTRY)).isEqualTo("Adobe");
    assertThat(system.getString(COSName.ORDERING)).isEqualTo("Identity");
    assertThat(system.getInt(COSName.SUPPLEMENT)).isZero();
  }

  /** PDF 32000-1, 9.7.4.3: what has the width of an em need not be named. */
  @Test
  void namesTheWidthsThatAreNoEm() throws IOException {
    COSDictionary descendant = descendant(embedded(Map.of(2, 2, 9, 2)));

    assertThat(descendant.getInt(COSName.DW)).isEqualTo(1000);
    COSArray widths = descendant.getCOSArray(COSName.W);
    List<String> named = new ArrayList<>();
    for (int i = 0; i < widths.size(); i += 2) {
      named.add(widths.getInt(i) + ": " + ((COSArray) widths.get(i + 1)).getInt(0));
    }
    assertThat(named).contains("2: 732", "9: 732");
    assertThat(named).noneMatch(one -> one.endsWith(": 1000"));
  }

  @Test
  void holdsAGlyphForEachCodeAndTheOneForMissingCharacters() throws IOException {
    COSDictionary descriptor =
        descendant(embedded(Map.of(2, 2, 9, 2))).getCOSDictionary(COSName.FONT_DESC);
    COSStream file = descriptor.getCOSStream(COSName.FONT_FILE3);

    assertThat(file.getNameAsString(COSName.SUBTYPE)).isEqualTo("CIDFontType0C");
    CFFCIDFont font;
    try (InputStream in = file.createInputStream()) {
      font =
          (CFFCIDFont) new CFFParser().parse(new RandomAccessReadBuffer(in.readAllBytes())).get(0);
    }
    assertThat(font.getNumCharStrings()).isEqualTo(3);
    assertThat(font.getCharset().getCIDForGID(1)).isEqualTo(2);
    assertThat(font.getCharset().getCIDForGID(2)).isEqualTo(9);
    assertThat(font.getType2CharString(9).getPath().getBounds2D())
        .isEqualTo(font.getType2CharString(2).getPath().getBounds2D());
  }

  private COSDictionary embedded(Map<Integer, Integer> codes) throws IOException {
    Path file = TestFonts.copy("TestByName", folder);
    Typeface typeface =
        Typefaces.with(List.of(file)).find("\u6587", FontFace.REGULAR).orElseThrow();
    return new PostScriptFont(document, typeface, new TreeMap<>(codes)).embed();
  }

  private static COSDictionary descendant(COSDictionary font) {
    return (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
  }
}
