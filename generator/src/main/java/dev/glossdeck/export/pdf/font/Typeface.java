package dev.glossdeck.export.pdf.font;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The glyphs of a font and their widths. Lookups are thread-safe, {@link #trueType} is not. */
public final class Typeface {
  /** The result of {@link #glyph} for a character that the font lacks. */
  public static final int MISSING = 0;

  /** Latin, Greek, Cyrillic, Hebrew and Arabic letters are below this code point. */
  private static final int COMMON = 0x700;

  /** Characters whose glyphs are blank in many fonts: zero-width spaces, joiners. */
  private static final List<Integer> HIDDEN =
      List.of(0x200B, 0x34F, 0x200D, 0x200C, 0x2060, 0xFEFF, 0);

  private final String pdfName;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;

  /** The glyphs of the first code points, since a lookup in the font takes longer. */
  private final int[] common;

  private final int[] widths;
  private final Outlines shapes;
  private final Kerning kerning;
  private final int unitsPerEm;
  private final int glyphCount;
  private final float scale;
  private final Shaping shaping;
  private final ShapedWords words = new ShapedWords();
  private final Map<Integer, String> outlines = new ConcurrentHashMap<>();
  private OptionalInt invisible = OptionalInt.empty();
  private Optional<Shaper> shaper = Optional.empty();
  private Optional<ShapingUnavailableException> failure = Optional.empty();

  /**
   * The means to shape text with the font when needed.
   *
   * @param source the location of the font
   * @param shapers creates the shaper
   */
  record Shaping(FontSource source, Shapers shapers) {}

  /**
   * Creates a typeface.
   *
   * @param pdfName its name in the pages' resource dictionary
   * @param font the font, whose tables are read
   * @param shaping the means to shape text with it
   * @throws IOException if a required table is broken
   */
  Typeface(String pdfName, TrueTypeFont font, Shaping shaping) throws IOException {
    this.pdfName = pdfName;
    this.font = font;
    this.shaping = shaping;
    // With GSUB, PDFBox would compile a regular expression per word.
    font.setEnableGsub(false);
    glyphs = font.getUnicodeCmapLookup();
    shapes = Outlines.of(font);
    unitsPerEm = font.getUnitsPerEm();
    glyphCount = font.getNumberOfGlyphs();
    scale = (float) GlyphSpace.UNITS_PER_EM / unitsPerEm;
    widths = widths(font.getHorizontalMetrics(), glyphCount, scale);
    common = IntStream.range(0, COMMON).map(glyphs::getGlyphId).toArray();
    TTFTable pairs = font.getTableMap().get("kern");
    kerning = pairs == null ? Kerning.NONE : Kerning.parse(font.getTableBytes(pairs));
  }

  /** The glyph of a code point, or {@link #MISSING}. */
  public int glyph(int codePoint) {
    return codePoint < COMMON ? common[codePoint] : glyphs.getGlyphId(codePoint);
  }

  /** The advance width of a glyph, in glyph space units, rounded as in the W array of the file. */
  public int width(int glyph) {
    return widths[Math.min(glyph, widths.length - 1)];
  }

  private static int[] widths(HorizontalMetricsTable metrics, int count, float scale) {
    int[] widths = new int[count];
    for (int glyph = 0; glyph < count; glyph++) {
      widths[glyph] = Math.round(metrics.getAdvanceWidth(glyph) * scale);
    }
    return widths;
  }

  /** The kerning of two glyphs, in glyph space units; negative values move them closer. */
  public int kerning(int left, int right) {
    int units = kerning.between(left, right);
    return units == 0 ? 0 : Math.round(units * scale);
  }

  /**
   * Shapes a part of a text; the adjacent characters determine how its letters join.
   *
   * @param part the part
   * @param rightToLeft whether it runs from right to left
   * @return its clusters in reading order
   * @throws ShapingUnavailableException if the Java platform cannot shape
   */
  public List<ShapedCluster> shape(TextPart part, boolean rightToLeft)
      throws ShapingUnavailableException {
    Optional<List<ShapedCluster>> known = words.find(part, rightToLeft);
    if (known.isPresent()) {
      return known.get();
    }
    List<ShapedCluster> shaped =
        Clusters.of(this, part.shown(), shaper().shape(part, rightToLeft), rightToLeft);
    words.add(part, rightToLeft, shaped);
    return shaped;
  }

  /** Maps each character to a glyph by itself, for a Java platform that cannot shape. */
  public List<ShapedCluster> place(TextPart part, boolean rightToLeft) {
    Shaper.ShapedText placed = new PlainShaper(this).shape(part, rightToLeft);
    return Clusters.of(this, part.shown(), placed, rightToLeft);
  }

  private synchronized Shaper shaper() throws ShapingUnavailableException {
    if (failure.isPresent()) {
      throw failure.get();
    }
    if (shaper.isEmpty()) {
      try {
        shaper = Optional.of(shaping.shapers().of(shaping.source(), unitsPerEm));
      } catch (ShapingUnavailableException e) {
        failure = Optional.of(e);
        throw e;
      }
    }
    return shaper.get();
  }

  /** Whether it has all visible characters of a cluster, as they are or composed. */
  boolean covers(String cluster) {
    return hasAll(cluster) || hasAll(Normalizer.normalize(cluster, Normalizer.Form.NFC));
  }

  private boolean hasAll(String cluster) {
    return cluster
        .codePoints()
        .allMatch(codePoint -> Scripts.isInvisible(codePoint) || glyph(codePoint) != MISSING);
  }

  /** Whether it has a visible glyph for a character. */
  boolean shows(int codePoint) {
    int glyph = glyph(codePoint);
    return glyph != MISSING && (Character.isSpaceChar(codePoint) || !isBlank(glyph));
  }

  /**
   * The character that a glyph stands for according to the font's character map. Of several
   * characters it is the lowest one that is not a compatibility form of another, such as a radical.
   *
   * @return empty if the glyph is not in the map
   */
  public String text(int glyph) {
    List<Integer> codePoints = glyphs.getCharCodes(glyph);
    if (codePoints == null) {
      return "";
    }
    return codePoints.stream()
        .map(Character::toString)
        .min(Comparator.comparing(Typeface::isForm).thenComparing(text -> text.codePointAt(0)))
        .orElse("");
  }

  private static boolean isForm(String character) {
    return !Normalizer.isNormalized(character, Normalizer.Form.NFKC);
  }

  /** The font units per em. */
  public int unitsPerEm() {
    return unitsPerEm;
  }

  /**
   * A blank glyph without width, which can stand for any text.
   *
   * @return {@link #MISSING} if there is none
   */
  synchronized int invisibleGlyph() {
    if (invisible.isEmpty()) {
      invisible =
          OptionalInt.of(
              HIDDEN.stream()
                  .map(this::glyph)
                  .filter(glyph -> glyph != MISSING && width(glyph) == 0 && isBlank(glyph))
                  .findFirst()
                  .orElse(MISSING));
    }
    return invisible.getAsInt();
  }

  /** The outline of a glyph as path construction operators, in font units. */
  public String outline(int glyph) {
    return outlines.computeIfAbsent(glyph, this::readOutline);
  }

  private String readOutline(int glyph) {
    return GlyphOutline.of(path(glyph));
  }

  /**
   * The outline of a glyph as a Type 2 charstring of a font of 1000 units per em.
   *
   * @throws IllegalStateException if the font has TrueType outlines
   */
  public byte[] charString(int glyph) {
    return CharString.of(width(glyph), path(glyph), scale);
  }

  private synchronized boolean isBlank(int glyph) {
    try {
      return shapes.isBlank(glyph);
    } catch (IOException e) {
      return false;
    }
  }

  private synchronized GeneralPath path(int glyph) {
    try {
      return shapes.of(glyph);
    } catch (IOException e) {
      throw new UncheckedIOException("the font " + font + " has a broken glyph " + glyph, e);
    }
  }

  /** Whether it has PostScript outlines. */
  public boolean isPostScript() {
    return shapes instanceof Outlines.PostScript;
  }

  /** The number of glyphs. */
  public int glyphCount() {
    return glyphCount;
  }

  /** The font to embed; for one thread at a time. */
  public TrueTypeFont trueType() {
    return font;
  }

  /** Its name in the pages' resource dictionary, unique within a document. */
  public String pdfName() {
    return pdfName;
  }
}
