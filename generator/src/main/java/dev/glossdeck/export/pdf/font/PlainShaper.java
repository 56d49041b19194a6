package dev.glossdeck.export.pdf.font;

import java.util.ArrayList;
import java.util.List;

/** Maps each character to one glyph, where the Java platform cannot shape. */
final class PlainShaper {
  private static final String BRACKETS = "()[]{}<>\u00ab\u00bb\u2039\u203a";

  private final Typeface face;

  PlainShaper(Typeface face) {
    this.face = face;
  }

  /** Maps characters to glyphs; see {@link Shaper#shape}. */
  Shaper.ShapedText shape(TextPart part, boolean rightToLeft) {
    int[] codePoints = part.shown().codePoints().toArray();
    int[] indexes = new int[codePoints.length];
    for (int i = 1; i < codePoints.length; i++) {
      indexes[i] = indexes[i - 1] + Character.charCount(codePoints[i - 1]);
    }
    List<Shaper.Glyph> glyphs = new ArrayList<>();
    int x = 0;
    for (int i = 0; i < codePoints.length; i++) {
      int at = rightToLeft ? codePoints.length - 1 - i : i;
      int glyph = face.glyph(rightToLeft ? mirrored(codePoints[at]) : codePoints[at]);
      if (glyph != Typeface.MISSING) {
        glyphs.add(new Shaper.Glyph(glyph, indexes[at], x, 0));
        x += face.width(glyph);
      }
    }
    return new Shaper.ShapedText(glyphs, x);
  }

  /** Mirrors brackets (UAX #9, L4). */
  private static int mirrored(int codePoint) {
    int at = BRACKETS.indexOf(codePoint);
    return at < 0 ? codePoint : BRACKETS.charAt(at ^ 1);
  }
}
