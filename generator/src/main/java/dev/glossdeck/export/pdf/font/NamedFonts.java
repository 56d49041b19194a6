package dev.glossdeck.export.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Opens the fonts that the user names. */
final class NamedFonts {
  private static final String NAME = "F";

  /** What TrueType files begin with (OpenType, "Organization of an OpenType Font"). */
  private static final Set<Integer> TRUE_TYPE = Set.of(0x00010000, tag("true"));

  private static final int COLLECTION = tag("ttcf");
  private static final int POSTSCRIPT = tag("OTTO");
  private static final Set<Integer> WEB = Set.of(tag("wOFF"), tag("wOF2"));

  private static final Set<Integer> COLOURED = Set.of(tag("CBDT"), tag("sbix"));

  /** Where in a file the number of its tables stands, and the list of them. */
  private static final int COUNT = 4;

  private static final int DIRECTORY = 12;
  private static final int DIRECTORY_ENTRY = 16;

  /** OpenType, "OS/2", fsType: the kinds of licence, of which 2 forbids embedding. */
  private static final int LICENCE_KINDS = 0x000E;

  private static final int RESTRICTED = 0x0002;
  private static final int NO_SUBSETS = 0x0100;
  private static final int ONLY_BITMAPS = 0x0200;

  /** An emoji that every font of emoji has. */
  private static final int GRINNING_FACE = 0x1F600;

  private final Shapers shapers;
  private final List<Typeface> typefaces = new ArrayList<>();

  private NamedFonts(Shapers shapers) {
    this.shapers = shapers;
  }

  /**
   * Opens fonts; a collection gives all of its fonts.
   *
   * @throws UnusableFontException if one cannot be embedded
   * @throws IOException if one cannot be read
   */
  static List<Typeface> open(List<Path> paths, Shapers shapers) throws IOException {
    NamedFonts fonts = new NamedFonts(shapers);
    for (Path path : paths) {
      fonts.open(path);
    }
    return fonts.typefaces;
  }

  private void open(Path path) throws IOException {
    byte[] bytes = read(path);
    int kind = bytes.length < Integer.BYTES ? 0 : ByteBuffer.wrap(bytes).getInt();
    if (kind == POSTSCRIPT) {
      throw postscript(path);
    } else if (WEB.contains(kind)) {
      throw new UnusableFontException(
          path, "is packed for the web, which PDF does not take", "name its .ttf file");
    } else if (kind == COLLECTION) {
      openCollection(path, bytes);
    } else if (TRUE_TYPE.contains(kind)) {
      add(path, 0, parsed(path, bytes));
    } else {
      throw new UnusableFontException(path, "is no TrueType font", "name a .ttf or .ttc file");
    }
  }

  private static byte[] read(Path path) throws UnusableFontException {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      boolean isThere = Files.isRegularFile(path);
      throw new UnusableFontException(
          path, isThere ? "cannot be read" : "is not there", "check its path and permissions");
    }
  }

  private void openCollection(Path path, byte[] bytes) throws IOException {
    List<TrueTypeFont> fonts = new ArrayList<>();
    // Not closed: its fonts read from it until they are embedded.
    TrueTypeCollection collection = new TrueTypeCollection(new ByteArrayInputStream(bytes));
    collection.processAllFonts(fonts::add);
    for (int index = 0; index < fonts.size(); index++) {
      add(path, index, fonts.get(index));
    }
  }

  private static TrueTypeFont parsed(Path path, byte[] bytes) throws UnusableFontException {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
    } catch (IOException e) {
      if (tables(bytes).stream().anyMatch(COLOURED::contains)) {
        throw colour(path);
      }
      throw new UnusableFontException(
          path, "is broken: " + e.getMessage(), "take another copy of it");
    }
  }

  /** The names of a font's tables (OpenType, "Table Directory"). */
  private static Set<Integer> tables(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    Set<Integer> tables = new HashSet<>();
    for (int at = DIRECTORY; at + DIRECTORY_ENTRY <= bytes.length; at += DIRECTORY_ENTRY) {
      if (tables.size() < in.getShort(COUNT)) {
        tables.add(in.getInt(at));
      }
    }
    return tables;
  }

  private void add(Path path, int index, TrueTypeFont font) throws IOException {
    if (font.getTableMap().containsKey("CFF ")) {
      throw postscript(path);
    }
    checkLicence(path, font);
    String pdfName = NAME + (typefaces.size() + 1);
    FontSource source = new FontSource.File(path, index);
    Typeface typeface = new Typeface(pdfName, font, new Typeface.Shaping(source, shapers));
    int glyph = typeface.glyph(GRINNING_FACE);
    boolean layered = font.getTableMap().containsKey("COLR");
    if (layered && glyph != Typeface.MISSING && font.getGlyph().getGlyph(glyph) == null) {
      throw colour(path);
    }
    typefaces.add(typeface);
  }

  private static void checkLicence(Path path, TrueTypeFont font) throws IOException {
    OS2WindowsMetricsTable table = font.getOS2Windows();
    int rights = table == null ? 0 : table.getFsType();
    if ((rights & LICENCE_KINDS) == RESTRICTED
        || (rights & NO_SUBSETS) != 0
        || (rights & ONLY_BITMAPS) != 0) {
      throw new UnusableFontException(
          path, "does not permit that its glyphs are embedded", "name another font");
    }
  }

  private static UnusableFontException postscript(Path path) {
    return new UnusableFontException(
        path,
        "has outlines in PostScript form, of which no part can be embedded",
        "name a version with TrueType outlines, often the .ttf file");
  }

  private static UnusableFontException colour(Path path) {
    return new UnusableFontException(
        path, "has only coloured pictures", "name a font with outlines, such as Noto Emoji");
  }

  private static int tag(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
  }
}
