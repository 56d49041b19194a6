package dev.glossdeck.export.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** A font file or font collection that is to be embedded. */
final class FontFile {
  /** The first four bytes of TrueType files (OpenType, "Organization of an OpenType Font"). */
  private static final Set<Integer> TRUE_TYPE = Set.of(0x00010000, tag("true"));

  private static final int COLLECTION = tag("ttcf");
  private static final int POSTSCRIPT = tag("OTTO");
  private static final Set<Integer> WEB = Set.of(tag("wOFF"), tag("wOF2"));

  private static final Set<Integer> COLOURED = Set.of(tag("CBDT"), tag("sbix"));

  /** The offsets in a font of the number of its tables and of their list. */
  private static final int COUNT = 4;

  private static final int DIRECTORY = 12;
  private static final int DIRECTORY_ENTRY = 16;

  /** The offset in a collection of the offset of its first font. */
  private static final int FIRST_FONT = 12;

  /** The usage permissions, of which 2 forbids embedding (OpenType, "OS/2", fsType). */
  private static final int LICENCE_KINDS = 0x000E;

  private static final int RESTRICTED = 0x0002;
  private static final int NO_SUBSETS = 0x0100;
  private static final int ONLY_BITMAPS = 0x0200;

  /** An emoji that every emoji font has. */
  private static final int GRINNING_FACE = 0x1F600;

  private final Path path;
  private final byte[] bytes;

  private FontFile(Path path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  /**
   * One font of a file, whose required tables are read.
   *
   * @param source its location
   * @param font the font
   */
  record Face(FontSource.File source, TrueTypeFont font) {

    /** The code points in its character map. */
    BitSet characters() throws IOException {
      CmapLookup glyphs = font.getUnicodeCmapLookup();
      BitSet characters = new BitSet();
      for (int glyph = 1; glyph < font.getNumberOfGlyphs(); glyph++) {
        List<Integer> codePoints = glyphs.getCharCodes(glyph);
        if (codePoints != null) {
          codePoints.forEach(characters::set);
        }
      }
      return characters;
    }

    /**
     * Creates its typeface.
     *
     * @param pdfName its name in the pages' resource dictionary
     * @param shapers creates its shaper
     * @throws UnusableFontException if a table that every font needs is broken
     */
    Typeface typeface(String pdfName, Shapers shapers) throws UnusableFontException {
      try {
        return new Typeface(pdfName, font, new Typeface.Shaping(source, shapers));
      } catch (IOException | RuntimeException e) {
        throw broken(source.path(), e);
      }
    }
  }

  /**
   * Reads a file.
   *
   * @return its font, or those fonts of a collection that have a character which no preceding one
   *     has
   * @throws UnusableFontException if it cannot be read, or one of its fonts cannot be embedded
   */
  static List<Face> read(Path path) throws UnusableFontException {
    FontFile file = new FontFile(path, bytes(path));
    try {
      List<Face> faces = file.faces();
      for (Face face : faces) {
        file.check(face.font());
      }
      return faces;
    } catch (UnusableFontException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // FontBox throws exceptions of both kinds if a file is damaged.
      throw file.hasColour() ? file.colour() : broken(path, e);
    }
  }

  private static byte[] bytes(Path path) throws UnusableFontException {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      boolean isThere = Files.isRegularFile(path);
      throw new UnusableFontException(
          path, isThere ? "cannot be read" : "is not there", "check its path and permissions");
    }
  }

  private List<Face> faces() throws IOException {
    int kind = intAt(0);
    if (kind == POSTSCRIPT) {
      return List.of(face(0, new OTFParser().parse(new RandomAccessReadBuffer(bytes))));
    } else if (WEB.contains(kind)) {
      throw unusable("is packed for the web, which PDF does not take", "name its .ttf file");
    } else if (kind == COLLECTION) {
      return collected();
    } else if (TRUE_TYPE.contains(kind)) {
      return List.of(face(0, new TTFParser().parse(new RandomAccessReadBuffer(bytes))));
    }
    throw unusable("is no TrueType or OpenType font", "name a .ttf, .otf or .ttc file");
  }

  /** Fonts of a collection often have the same characters; only those that add some are kept. */
  private List<Face> collected() throws IOException {
    List<Face> kept = new ArrayList<>();
    BitSet had = new BitSet();
    AtomicInteger index = new AtomicInteger();
    // Not closed: its fonts read from it until they are embedded.
    TrueTypeCollection collection = new TrueTypeCollection(new ByteArrayInputStream(bytes));
    collection.processAllFonts(
        font -> {
          Face face = face(index.getAndIncrement(), font);
          BitSet more = face.characters();
          more.andNot(had);
          if (!more.isEmpty()) {
            kept.add(face);
            had.or(more);
          }
        });
    return kept;
  }

  private Face face(int index, TrueTypeFont font) {
    return new Face(new FontSource.File(path, index), font);
  }

  private void check(TrueTypeFont font) throws IOException {
    if (font.getTableMap().containsKey("CFF2")) {
      throw unusable("is a variable one in PostScript form", "name a static version of it");
    }
    checkLicence(font);
    Outlines outlines = Outlines.of(font);
    int glyph = font.getUnicodeCmapLookup().getGlyphId(GRINNING_FACE);
    boolean layered = font.getTableMap().containsKey("COLR");
    if (layered && glyph != Typeface.MISSING && outlines.isBlank(glyph)) {
      throw colour();
    }
  }

  private void checkLicence(TrueTypeFont font) throws IOException {
    OS2WindowsMetricsTable table = font.getOS2Windows();
    int rights = table == null ? 0 : table.getFsType();
    if ((rights & LICENCE_KINDS) == RESTRICTED
        || (rights & NO_SUBSETS) != 0
        || (rights & ONLY_BITMAPS) != 0) {
      throw unusable("does not permit that its glyphs are embedded", "name another font");
    }
  }

  private static UnusableFontException broken(Path path, Exception reason) {
    String why = Optional.ofNullable(reason.getMessage()).orElse("it ends too early");
    return new UnusableFontException(path, "is broken: " + why, "take another copy of it");
  }

  private boolean hasColour() {
    return tables().stream().anyMatch(COLOURED::contains);
  }

  /** The tags of the first font's tables (OpenType, "Table Directory"). */
  private Set<Integer> tables() {
    int start = intAt(0) == COLLECTION ? intAt(FIRST_FONT) : 0;
    int count = intAt(start + COUNT) >>> Short.SIZE;
    Set<Integer> tables = new HashSet<>();
    for (int i = 0; i < count; i++) {
      tables.add(intAt(start + DIRECTORY + i * DIRECTORY_ENTRY));
    }
    return tables;
  }

  /** The big-endian 32-bit integer at an offset; 0 outside of the file. */
  private int intAt(int at) {
    boolean isWithin = at >= 0 && at <= bytes.length - Integer.BYTES;
    return isWithin ? ByteBuffer.wrap(bytes).getInt(at) : 0;
  }

  private UnusableFontException colour() {
    return unusable("has only coloured pictures", "name a font with outlines, such as Noto Emoji");
  }

  private UnusableFontException unusable(String problem, String remedy) {
    return new UnusableFontException(path, problem, remedy);
  }

  private static int tag(String name) {
    return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
  }
}
