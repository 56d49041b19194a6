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
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The glyphs of a font and their widths. Lookups are safe for several threads; the font file behind
 * them is not.
 */
public final class Typeface {
  /** What {@link #glyph} gives for a character that the face lacks. */
  public static final int MISSING = 0;

  /** Characters whose glyphs show nothing in many fonts: spaces without width, joiners. */
  private static final List<Integer> HIDDEN =
      List.of(0x200B, 0x34F, 0x200D, 0x200C, 0x2060, 0xFEFF, 0);


  private final String pdfName;
  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final HorizontalMetricsTable metrics;
  private final Outlines shapes;
  private final Kerning kerning;
  private final int unitsPerEm;
  private final int glyphCount;
  private final float scale;
  private final Shaping shaping;
  private final Map<Integer, String> outlines = new ConcurrentHashMap<>();
  private OptionalInt invisible = OptionalInt.empty();
  private Optional<Shaper> shaper = Optional.empty();
  private Optional<ShapingUnavailableException> failure = Optional.empty();

  /**
   * How to shape with the same font, when it is needed.
   *
   * @param source where the font stands
   * @param shapers makes the shaper
   */
  record Shaping(FontSource source, Shapers shapers) {}

  /**
   * A face.
   *
   * @param pdfName its name in a page's resources
   * @param font whose tables were read
   * @throws IOException if a table that every font needs is broken
   */
  Typeface(String pdfName, TrueTypeFont font, Shaping shaping) throws IOException {
    this.pdfName = pdfName;
    this.font = font;
    this.shaping = shaping;
    // With GSUB, PDFBox would compile a regular expression a word.
    font.setEnableGsub(false);
    glyphs = font.getUnicodeCmapLookup();
    metrics = font.getHorizontalMetrics();
    shapes = Outlines.of(font);
    unitsPerEm = font.getUnitsPerEm();
    glyphCount = font.getNumberOfGlyphs();
    scale = (float) GlyphSpace.UNITS_PER_EM / unitsPerEm;
    TTFTable pairs = font.getTableMap().get("kern");
    kerning = pairs == null ? Kerning.NONE : Kerning.parse(font.getTableBytes(pairs));
  }

  /** The glyph of a code point, or {@link #MISSING}. */
  public int glyph(int codePoint) {
    return glyphs.getGlyphId(codePoint);
  }

  /**
   * How far a glyph moves on, in 1/1000 em, rounded as in the font's table of widths in the file.
   */
  public int width(int glyph) {
    return Math.round(metrics.getAdvanceWidth(glyph) * scale);
  }

  /** How much further apart two glyphs stand than their widths say, in 1/1000 em. */
  public int kerning(int left, int right) {
    int units = kerning.between(left, right);
    return units == 0 ? 0 : Math.round(units * scale);
  }

  /**
   * Shapes a part of a text; what stands beside it decides how its letters join.
   *
   * @param rightToLeft the direction of the part
   * @return its clusters in reading order
   * @throws ShapingUnavailableException if this Java cannot shape
   */
  public List<ShapedCluster> shape(TextPart part, boolean rightToLeft)
      throws ShapingUnavailableException {
    return Clusters.of(this, part.shown(), shaper().shape(part, rightToLeft), rightToLeft);
  }

  /** As {@link #shape}, but each character by itself: for a Java that cannot shape. */
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

  /** Whether it has all characters of a cluster that are seen, as they are or composed. */
  boolean covers(String cluster) {
    return hasAll(cluster) || hasAll(Normalizer.normalize(cluster, Normalizer.Form.NFC));
  }

  private boolean hasAll(String cluster) {
    return cluster
        .codePoints()
        .allMatch(codePoint -> Scripts.isInvisible(codePoint) || glyph(codePoint) != MISSING);
  }

  /** Whether it has a character, and not only an empty glyph for it. */
  boolean shows(int codePoint) {
    int glyph = glyph(codePoint);
    return glyph != MISSING && (Character.isSpaceChar(codePoint) || !isBlank(glyph));
  }

  /**
   * The text that a glyph stands for by the font's own table: of several characters the lowest one
   * that is no form of another, such as a radical of an ideograph.
   *
   * @return empty if the table does not have it
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

  /** The font's own measure: how many of its units an em has. */
  public int unitsPerEm() {
    return unitsPerEm;
  }

  /**
   * A glyph without width that shows nothing and can stand for any text.
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

  /** The outline of a glyph as operators of a path, in font units. */
  public String outline(int glyph) {
    return outlines.computeIfAbsent(glyph, this::readOutline);
  }

  private String readOutline(int glyph) {
    return GlyphOutline.of(path(glyph));
  }

  /**
   * The outline of a glyph as a program of PostScript fonts of 1000 units an em.
   *
   * @throws IllegalStateException if the font has outlines in TrueType's form
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

  /** Whether its outlines have PostScript's form. */
  public boolean isPostScript() {
    return shapes instanceof Outlines.PostScript;
  }

  /** How many glyphs the font has: a number that is no glyph's. */
  public int glyphCount() {
    return glyphCount;
  }

  /** The file to embed; for one thread at a time. */
  public TrueTypeFont trueType() {
    return font;
  }

  /** Its name in a page's resources; no two of a document are the same. */
  public String pdfName() {
    return pdfName;
  }
}
