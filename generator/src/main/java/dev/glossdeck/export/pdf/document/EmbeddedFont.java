package dev.glossdeck.export.pdf.document;

import dev.glossdeck.export.pdf.content.GlyphCodes;
import dev.glossdeck.export.pdf.font.ToUnicode;
import dev.glossdeck.export.pdf.font.Typeface;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Embeds a subset of a font (PDF 32000-1, 9.7). PDFBox makes the subset of a TrueType font; further
 * codes of its glyphs, and the texts of all codes, are added to its tables.
 */
final class EmbeddedFont {
  private static final int BYTES_A_CODE = 2;

  private static final COSName CID_SET = COSName.getPDFName("CIDSet");

  private final PDDocument document;
  private final Typeface typeface;
  private final Map<GlyphCodes.Variant, Integer> variants;

  /**
   * Creates an embedder.
   *
   * @param document the document
   * @param typeface the font
   * @param variants the further codes of glyphs
   */
  EmbeddedFont(PDDocument document, Typeface typeface, Map<GlyphCodes.Variant, Integer> variants) {
    this.document = document;
    this.typeface = typeface;
    this.variants = variants;
  }

  /**
   * Embeds the font.
   *
   * @param glyphs the numbers of the used glyphs
   * @return the font dictionary
   */
  COSDictionary embed(Set<Integer> glyphs) throws IOException {
    COSDictionary dictionary =
        typeface.isPostScript()
            ? new PostScriptFont(document, typeface, codes(glyphs)).embed()
            : trueType(glyphs);
    dictionary.setItem(COSName.TO_UNICODE, stream(ToUnicode.of(texts(glyphs))));
    return dictionary;
  }

  private SortedMap<Integer, Integer> codes(Set<Integer> glyphs) {
    SortedMap<Integer, Integer> codes = new TreeMap<>();
    glyphs.forEach(glyph -> codes.put(glyph, glyph));
    variants.forEach((variant, code) -> codes.put(code, variant.glyph()));
    return codes;
  }

  /**
   * PDFBox collects the glyphs of a subset only in its own content streams, so they are given here.
   */
  private COSDictionary trueType(Set<Integer> glyphs) throws IOException {
    PDType0Font font = PDType0Font.load(document, typeface.trueType(), true);
    font.addGlyphsToSubset(glyphs);
    font.subset();
    COSDictionary dictionary = font.getCOSObject();
    if (!variants.isEmpty()) {
      addVariants((COSDictionary) dictionary.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0));
    }
    return dictionary;
  }

  private SortedMap<Integer, String> texts(Set<Integer> glyphs) {
    SortedMap<Integer, String> texts = new TreeMap<>();
    glyphs.forEach(glyph -> texts.put(glyph, typeface.text(glyph)));
    variants.forEach((variant, code) -> texts.put(code, variant.text()));
    // Components of other glyphs have no text. ISO 14289-1, 7.21.7: all others have one.
    texts.values().removeIf(String::isEmpty);
    return texts;
  }

  private void addVariants(COSDictionary font) throws IOException {
    byte[] map = read(font, COSName.CID_TO_GID_MAP);
    int last = variants.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    byte[] longer = Arrays.copyOf(map, Math.max(map.length, (last + 1) * BYTES_A_CODE));
    COSArray widths = font.getCOSArray(COSName.W);
    variants.forEach(
        (variant, code) -> {
          int from = variant.glyph() * BYTES_A_CODE;
          System.arraycopy(map, from, longer, code * BYTES_A_CODE, BYTES_A_CODE);
          COSArray width = new COSArray();
          width.add(COSInteger.get(typeface.width(variant.glyph())));
          widths.add(COSInteger.get(code));
          widths.add(width);
        });
    font.setItem(COSName.CID_TO_GID_MAP, stream(longer));
    // ISO 19005-2, 6.2.11.4.2: the optional CIDSet would lack the further codes.
    font.getCOSDictionary(COSName.FONT_DESC).removeItem(CID_SET);
  }

  private static byte[] read(COSDictionary dictionary, COSName name) throws IOException {
    try (var in = dictionary.getCOSStream(name).createInputStream()) {
      return in.readAllBytes();
    }
  }

  private COSStream stream(byte[] content) throws IOException {
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content);
    }
    return stream;
  }
}
