package dev.glossdeck.export.pdf.font;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/**
 * Writes a subset of glyphs as a CID-keyed PostScript font (Adobe Technical Note 5176, "The Compact
 * Font Format"). PDFBox makes subsets of TrueType fonts only.
 */
public final class CffFile {
  private static final byte[] HEADER = {1, 0, 4, 4};

  /** The number of the first string that is not a standard one. */
  private static final int FIRST_STRING = 391;

  private static final List<byte[]> STRINGS = List.of(latin("Adobe"), latin("Identity"));

  private static final int FONT_BBOX = 5;
  private static final int CHARSET = 15;
  private static final int CHAR_STRINGS = 17;
  private static final int PRIVATE = 18;
  private static final int ESCAPE = 12;
  private static final int ROS = 30;
  private static final int CID_COUNT = 34;
  private static final int FD_ARRAY = 36;
  private static final int FD_SELECT = 37;

  private static final int RANGES = 3;

  private final String name;
  private final SortedMap<Integer, byte[]> glyphs;
  private final int[] box;

  private CffFile(String name, int[] box, SortedMap<Integer, byte[]> glyphs) {
    this.name = name;
    this.box = box;
    this.glyphs = glyphs;
  }

  /**
   * Writes a font of 1000 units per em.
   *
   * @param name the PostScript name
   * @param box the font bounding box in glyph space units: left, bottom, right and top
   * @param glyphs the outlines by code, as returned by {@link Typeface#charString}; with code 0
   */
  public static byte[] of(String name, int[] box, SortedMap<Integer, byte[]> glyphs) {
    return new CffFile(name, box, glyphs).bytes();
  }

  private byte[] bytes() {
    byte[] nameIndex = index(List.of(latin(name)));
    byte[] strings = index(STRINGS);
    byte[] noSubroutines = index(List.of());
    byte[] charset = charset();
    byte[] select = select();
    byte[] charStrings = index(glyphs.values());
    // The offsets in the dictionary have the same number of bytes whatever their values.
    int top = HEADER.length + nameIndex.length + index(List.of(topDict(0, 0, 0, 0))).length;
    int charsetAt = top + strings.length + noSubroutines.length;
    int selectAt = charsetAt + charset.length;
    int charStringsAt = selectAt + select.length;
    int fontsAt = charStringsAt + charStrings.length;
    byte[] dict = topDict(charsetAt, selectAt, charStringsAt, fontsAt);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(HEADER);
    out.writeBytes(nameIndex);
    out.writeBytes(index(List.of(dict)));
    out.writeBytes(strings);
    out.writeBytes(noSubroutines);
    out.writeBytes(charset);
    out.writeBytes(select);
    out.writeBytes(charStrings);
    out.writeBytes(index(List.of(fontDict())));
    return out.toByteArray();
  }

  private byte[] topDict(int charset, int select, int charStrings, int fonts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CffNumbers.integer(FIRST_STRING, out);
    CffNumbers.integer(FIRST_STRING + 1, out);
    CffNumbers.integer(0, out);
    escaped(ROS, out);
    for (int side : box) {
      CffNumbers.integer(side, out);
    }
    out.write(FONT_BBOX);
    CffNumbers.offset(glyphs.lastKey() + 1, out);
    escaped(CID_COUNT, out);
    CffNumbers.offset(charset, out);
    out.write(CHARSET);
    CffNumbers.offset(charStrings, out);
    out.write(CHAR_STRINGS);
    CffNumbers.offset(select, out);
    escaped(FD_SELECT, out);
    CffNumbers.offset(fonts, out);
    escaped(FD_ARRAY, out);
    return out.toByteArray();
  }

  private static void escaped(int operator, ByteArrayOutputStream out) {
    out.write(ESCAPE);
    out.write(operator);
  }

  /** The codes in order, without 0 (Format 0). */
  private byte[] charset() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(0);
    glyphs.tailMap(1).keySet().forEach(code -> CffNumbers.bytes(code, Short.BYTES, out));
    return out.toByteArray();
  }

  /** All glyphs belong to the only font dictionary. */
  private byte[] select() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(RANGES);
    CffNumbers.bytes(1, Short.BYTES, out);
    CffNumbers.bytes(0, Short.BYTES, out);
    out.write(0);
    CffNumbers.bytes(glyphs.size(), Short.BYTES, out);
    return out.toByteArray();
  }

  /** The font dictionary, whose private dictionary is empty: no hints, and no default width. */
  private static byte[] fontDict() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CffNumbers.integer(0, out);
    CffNumbers.integer(0, out);
    out.write(PRIVATE);
    return out.toByteArray();
  }

  private static byte[] index(Collection<byte[]> entries) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CffNumbers.bytes(entries.size(), Short.BYTES, out);
    if (entries.isEmpty()) {
      return out.toByteArray();
    }
    out.write(Integer.BYTES);
    int offset = 1;
    CffNumbers.bytes(offset, Integer.BYTES, out);
    for (byte[] entry : entries) {
      offset += entry.length;
      CffNumbers.bytes(offset, Integer.BYTES, out);
    }
    entries.forEach(out::writeBytes);
    return out.toByteArray();
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
