package dev.glossdeck.export.pdf.text;

import java.util.List;

/**
 * A line of text. It ends in a space glyph if words follow, so that programs that extract the text
 * separate them; the space does not count towards the width.
 *
 * @param boxes the inline boxes, from left to right
 * @param width the width, in glyph space units of the side's font size
 * @param overfull whether a word too wide for a line was split at its end, or a graphic was scaled
 *     down to fit
 * @param hang the hanging indent of a line that continues the one above, in glyph space units of
 *     the side's font size
 * @param rightToLeft whether the paragraph's base direction is from right to left
 * @param ascent the maximum ascent of its graphics, in glyph space units of the side's font size; 0
 *     if there are none
 * @param depth the maximum depth of its graphics, in the same units; 0 if there are none
 */
public record Line(
    List<InlineBox> boxes,
    float width,
    boolean overfull,
    float hang,
    boolean rightToLeft,
    float ascent,
    float depth) {
  public Line {
    boxes = List.copyOf(boxes);
  }

  /** A line whose ascent and depth are found from its boxes. */
  public Line(
      List<InlineBox> boxes, float width, boolean overfull, float hang, boolean rightToLeft) {
    this(boxes, width, overfull, hang, rightToLeft, ascent(boxes), depth(boxes));
  }

  /** The runs of glyphs, without the graphics. */
  public List<GlyphRun> runs() {
    return boxes.stream().filter(GlyphRun.class::isInstance).map(GlyphRun.class::cast).toList();
  }

  private static float ascent(List<InlineBox> boxes) {
    float ascent = 0;
    for (InlineBox box : boxes) {
      ascent = box instanceof InlineGraphic graphic ? Math.max(ascent, graphic.ascent()) : ascent;
    }
    return ascent;
  }

  private static float depth(List<InlineBox> boxes) {
    float depth = 0;
    for (InlineBox box : boxes) {
      depth = box instanceof InlineGraphic graphic ? Math.max(depth, graphic.depth()) : depth;
    }
    return depth;
  }
}
