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
 * An installed font that can be embedded. The font itself is not kept in memory, since a machine
 * may have thousands.
 *
 * @param source the file
 * @param isLastResort whether it is used only for characters that all others lack
 * @param rank the difference from running text in weight and slant; 0 for a regular, upright font
 * @param characters the code points in its character map
 */
record FontCandidate(FontSource.File source, boolean isLastResort, int rank, BitSet characters) {
  /** OpenType, "OS/2", usWeightClass. */
  private static final int REGULAR = 400;

  private static final int ITALIC_RANK = 1000;
  private static final int ITALIC_BIT = 1;

  /** The font of macOS that shows a box for each character. */
  private static final String LAST_RESORT = "LastResort";

  /**
   * A font that has nearly all characters as 16 by 16 pixels, so that any other one looks better.
   */
  private static final String UNIFONT = "Unifont";

  /**
   * Reads the fonts of a file.
   *
   * @return empty if it cannot be read or embedded, which is no fault of the user
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

  /** The number of some characters that it has. */
  int count(BitSet wanted) {
    BitSet common = (BitSet) wanted.clone();
    common.and(characters);
    return common.cardinality();
  }

  /**
   * Reads the font again.
   *
   * @param pdfName its name in the pages' resource dictionary
   * @param shapers creates its shaper
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

  /** The characters among some for which it has a visible glyph; some fonts have empty glyphs. */
  Set<Integer> shown(BitSet wanted, Typeface typeface) {
    return wanted.stream()
        .filter(characters::get)
        .filter(typeface::shows)
        .boxed()
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
