package dev.glossdeck.export.pdf;

import java.util.List;

/**
 * A broken line. It ends in a space glyph where words follow, so that whoever extracts the text
 * finds them apart; that space does not count.
 *
 * @param pieces from left to right
 * @param width in 1/1000 of the side's size
 * @param torn whether it ends within a word that is wider than a line, or holds a drawing that was
 *     made smaller to fit
 * @param hang how much further right it stands because it goes on with what the line above began,
 *     in 1/1000 of the side's size
 * @param rightToLeft whether it begins at the right
 */
record Line(List<Piece> pieces, float width, boolean torn, float hang, boolean rightToLeft) {
  Line {
    pieces = List.copyOf(pieces);
  }

  /** Its letters, without the drawings between them. */
  List<GlyphRun> runs() {
    return pieces.stream().filter(GlyphRun.class::isInstance).map(GlyphRun.class::cast).toList();
  }

  /** How high its drawings stand, in 1/1000 of the side's size; 0 without any. */
  float ascent() {
    float ascent = 0;
    for (Piece piece : pieces) {
      ascent = piece instanceof Drawing drawing ? Math.max(ascent, drawing.ascent()) : ascent;
    }
    return ascent;
  }

  /** How low its drawings reach, in 1/1000 of the side's size; 0 without any. */
  float depth() {
    float depth = 0;
    for (Piece piece : pieces) {
      depth = piece instanceof Drawing drawing ? Math.max(depth, drawing.depth()) : depth;
    }
    return depth;
  }
}
