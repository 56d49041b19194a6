package dev.glossdeck.export.pdf.document;

import dev.glossdeck.export.pdf.font.CffFile;
import dev.glossdeck.export.pdf.font.GlyphSpace;
import dev.glossdeck.export.pdf.font.Typeface;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The font dictionary of a font with PostScript outlines (PDF 32000-1, 9.7.4 and 9.9), of which
 * PDFBox makes no subsets.
 */
final class PostScriptFont {
  /** The width of an ideograph, an em. */
  private static final int EM = GlyphSpace.UNITS_PER_EM;

  /** PDF 32000-1, table 123: glyphs outside of the standard Latin ones. */
  private static final int SYMBOLIC = 4;

  /** The required StemV; it has no effect on embedded fonts. */
  private static final int STEM = 80;

  private static final Pattern OTHER_SIGN = Pattern.compile("[^A-Za-z0-9-]");

  private static final int TAG_LENGTH = 6;
  private static final int LETTERS = 26;

  private final PDDocument document;
  private final Typeface typeface;
  private final SortedMap<Integer, Integer> codes;

  /**
   * Creates an embedder.
   *
   * @param document the document
   * @param typeface the font
   * @param codes the glyph number of each code
   */
  PostScriptFont(PDDocument document, Typeface typeface, SortedMap<Integer, Integer> codes) {
    this.document = document;
    this.typeface = typeface;
    this.codes = new TreeMap<>(codes);
    this.codes.putIfAbsent(0, 0);
  }

  /**
   * Embeds the glyphs.
   *
   * @return the font dictionary, without ToUnicode
   */
  COSDictionary embed() throws IOException {
    String name = tag() + "+" + name();
    COSDictionary font = dictionary(COSName.FONT, "Type0", name);
    font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
    COSArray descendants = new COSArray();
    descendants.add(descendant(name));
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    return font;
  }

  private COSDictionary descendant(String name) throws IOException {
    COSDictionary font = dictionary(COSName.FONT, "CIDFontType0", name);
    COSDictionary system = new COSDictionary();
    system.setItem(COSName.REGISTRY, new COSString("Adobe"));
    system.setItem(COSName.ORDERING, new COSString("Identity"));
    system.setInt(COSName.SUPPLEMENT, 0);
    font.setItem(COSName.CIDSYSTEMINFO, system);
    font.setInt(COSName.DW, EM);
    font.setItem(COSName.W, widths());
    font.setItem(COSName.FONT_DESC, descriptor(name));
    return font;
  }

  private COSArray widths() {
    COSArray widths = new COSArray();
    codes.forEach(
        (code, glyph) -> {
          int width = typeface.width(glyph);
          if (width != EM) {
            COSArray one = new COSArray();
            one.add(COSInteger.get(width));
            widths.add(COSInteger.get(code));
            widths.add(one);
          }
        });
    return widths;
  }

  private COSDictionary descriptor(String name) throws IOException {
    COSDictionary descriptor = new COSDictionary();
    descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
    descriptor.setName(COSName.FONT_NAME, name);
    descriptor.setInt(COSName.FLAGS, SYMBOLIC);
    int[] box = box();
    COSArray sides = new COSArray();
    Arrays.stream(box).mapToObj(COSInteger::get).forEach(sides::add);
    descriptor.setItem(COSName.FONT_BBOX, sides);
    descriptor.setInt(COSName.ITALIC_ANGLE, 0);
    descriptor.setInt(COSName.ASCENT, box[3]);
    descriptor.setInt(COSName.DESCENT, box[1]);
    descriptor.setInt(COSName.CAP_HEIGHT, box[3]);
    descriptor.setInt(COSName.STEM_V, STEM);
    descriptor.setItem(COSName.FONT_FILE3, file(name, box));
    return descriptor;
  }

  private COSStream file(String name, int[] box) throws IOException {
    SortedMap<Integer, byte[]> glyphs = new TreeMap<>();
    codes.forEach((code, glyph) -> glyphs.put(code, typeface.charString(glyph)));
    COSStream stream = document.getDocument().createCOSStream();
    stream.setName(COSName.SUBTYPE, "CIDFontType0C");
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(CffFile.of(name, box, glyphs));
    }
    return stream;
  }

  private static COSDictionary dictionary(COSName type, String subtype, String name) {
    COSDictionary dictionary = new COSDictionary();
    dictionary.setItem(COSName.TYPE, type);
    dictionary.setName(COSName.SUBTYPE, subtype);
    dictionary.setName(COSName.BASE_FONT, name);
    return dictionary;
  }

  /**
   * The PostScript name of the font, restricted to the permitted characters (Adobe Technical Note
   * 5902).
   */
  private String name() throws IOException {
    String name = typeface.trueType().getName();
    String plain = name == null ? "" : OTHER_SIGN.matcher(name).replaceAll("");
    return plain.isEmpty() ? "Font" : plain;
  }

  /** The font bounding box in glyph space units: left, bottom, right and top. */
  private int[] box() throws IOException {
    HeaderTable head = typeface.trueType().getHeader();
    return IntStream.of(head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax())
        .map(side -> side * EM / typeface.unitsPerEm())
        .toArray();
  }

  /**
   * The tag of a font subset: six letters that distinguish subsets of the same font (PDF 32000-1,
   * 9.6.4).
   */
  private String tag() {
    int rest = List.copyOf(codes.keySet()).hashCode();
    StringBuilder tag = new StringBuilder();
    for (int i = 0; i < TAG_LENGTH; i++) {
      tag.append((char) ('A' + Math.floorMod(rest, LETTERS)));
      rest = Math.floorDiv(rest, LETTERS);
    }
    return tag.toString();
  }
}
