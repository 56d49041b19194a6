package dev.glossdeck.export.pdf.text;

import java.util.List;

/**
 * A broken line. It ends in a space glyph where words follow, so that whoever extracts the text
 * finds them apart; that space does not count.
 *
 * @param boxes from left to right
 * @param width in 1/1000 of the side's size
 * @param overfull whether it ends within a word that is wider than a line, or holds a drawing that
 *     was made smaller to fit
 * @param hang how much further right it stands because it goes on with what the line above began,
 *     in 1/1000 of the side's size
 * @param rightToLeft whether it begins at the right
 */
public record Line(
    List<InlineBox> boxes, float width, boolean overfull, float hang, boolean rightToLeft) {
  public Line {
    boxes = List.copyOf(boxes);
  }

  /** Its letters, without the drawings between them. */
  public List<GlyphRun> runs() {
    return boxes.stream().filter(GlyphRun.class::isInstance).map(GlyphRun.class::cast).toList();
  }

  /** How high its drawings stand, in 1/1000 of the side's size; 0 without any. */
  public float ascent() {
    float ascent = 0;
    for (InlineBox box : boxes) {
      ascent = box instanceof InlineGraphic graphic ? Math.max(ascent, graphic.ascent()) : ascent;
    }
    return ascent;
  }

  /** How low its drawings reach, in 1/1000 of the side's size; 0 without any. */
  public float depth() {
    float depth = 0;
    for (InlineBox box : boxes) {
      depth = box instanceof InlineGraphic graphic ? Math.max(depth, graphic.depth()) : depth;
    }
    return depth;
  }
}
