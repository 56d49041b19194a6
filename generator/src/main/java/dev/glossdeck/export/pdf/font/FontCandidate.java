package dev.glossdeck.export.pdf.font;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * An installed font that can be embedded. What it has is remembered, the font itself is not: a
 * machine may have thousands.
 *
 * @param source where it stands
 * @param isLastResort whether it is taken only for what all others lack
 * @param rank how far it is from what running text is set in; 0 for a regular, upright font
 * @param characters the code points that it has by its own table
 */
record FontCandidate(FontSource.File source, boolean isLastResort, int rank, BitSet characters) {
  /** OpenType, "OS/2", usWeightClass. */
  private static final int REGULAR = 400;

  private static final int ITALIC_RANK = 1000;
  private static final int ITALIC_BIT = 1;

  /** The font of macOS that has a box with the name of its block for each character. */
  private static final String LAST_RESORT = "LastResort";

  /** Has nearly all characters, as 16 by 16 pixels: any other font looks better. */
  private static final String UNIFONT = "Unifont";

  /**
   * The fonts of a file.
   *
   * @return empty if it cannot be read or embedded: then its owner cannot help it
   */
  static List<FontCandidate> in(Path file) {
    try {
      List<FontCandidate> candidates = new ArrayList<>();
      for (FontFile.Face face : FontFile.read(file)) {
        String name = String.valueOf(face.font().getName());
        if (!name.contains(LAST_RESORT)) {
          candidates.add(
              new FontCandidate(
                  face.source(), name.contains(UNIFONT), rank(face.font()), face.characters()));
        }
      }
      return candidates;
    } catch (IOException | RuntimeException e) {
      return List.of();
    }
  }

  private static int rank(TrueTypeFont font) throws IOException {
    OS2WindowsMetricsTable table = font.getOS2Windows();
    if (table == null) {
      return 0;
    }
    boolean isItalic = (table.getFsSelection() & ITALIC_BIT) != 0;
    return Math.abs(table.getWeightClass() - REGULAR) + (isItalic ? ITALIC_RANK : 0);
  }

  /** How many of some characters it has. */
  int count(BitSet wanted) {
    BitSet common = (BitSet) wanted.clone();
    common.and(characters);
    return common.cardinality();
  }

  /**
   * Reads the font once more.
   *
   * @param pdfName its name in a page's resources
   * @throws UnusableFontException if its file has changed
   */
  Typeface open(String pdfName, Shapers shapers) throws UnusableFontException {
    for (FontFile.Face face : FontFile.read(source.path())) {
      if (face.source().equals(source)) {
        return face.typeface(pdfName, shapers);
      }
    }
    throw new UnusableFontException(source.path(), "has changed", "build again");
  }

  /** Those of some characters that it shows something for; some fonts have empty glyphs. */
  Set<Integer> shown(BitSet wanted, Typeface typeface) {
    return wanted.stream()
        .filter(characters::get)
        .filter(typeface::shows)
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
