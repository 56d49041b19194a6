package dev.glossdeck.export.pdf.text;

import java.util.List;

/**
 * Inline boxes between which no line may end, and the break opportunity that follows.
 *
 * @param boxes the boxes; none at the start of an indented line of code
 * @param gap the break opportunity
 * @param gapRun the space or hyphen of the gap; empty for {@link Gap#NONE}
 * @param rightToLeft whether the paragraph's base direction is from right to left
 * @param width the width without the gap, in glyph space units of the side's font size
 */
public record Word(
    List<InlineBox> boxes, Gap gap, GlyphRun gapRun, boolean rightToLeft, float width) {

  /** A break opportunity after a word. */
  public enum Gap {
    /** A line may end, without space or hyphen. */
    NONE,
    /** A space, where a line may end. */
    SPACE,
    /** A line may end, and then shows a hyphen. */
    SOFT_HYPHEN,
    /** The line ends. */
    LINE_END
  }

  public Word {
    boxes = List.copyOf(boxes);
  }

  /** A word as wide as its boxes. */
  public Word(List<InlineBox> boxes, Gap gap, GlyphRun gapRun, boolean rightToLeft) {
    this(boxes, gap, gapRun, rightToLeft, width(boxes));
  }

  private static float width(List<InlineBox> boxes) {
    float width = 0;
    for (InlineBox box : boxes) {
      width += box.width();
    }
    return width;
  }

  /** Whether one of the boxes is a picture. */
  public boolean hasPicture() {
    return boxes.stream()
        .anyMatch(
            box -> box instanceof InlineGraphic it && it.graphic() instanceof Graphic.Picture);
  }

  /**
   * Whether one of the boxes is a graphic. A loop rather than a stream, since it runs for each word
   * at each size.
   */
  public boolean hasGraphic() {
    for (InlineBox box : boxes) {
      if (box instanceof InlineGraphic) {
        return true;
      }
    }
    return false;
  }

  /**
   * This word with its graphics in the size in which they are printed, see {@link
   * InlineGraphic#sized}.
   */
  public Word sized(SizeTrial trial, float maxWidth) {
    if (!hasGraphic()) {
      return this;
    }
    List<InlineBox> sized = boxes.stream().map(box -> sized(box, trial, maxWidth)).toList();
    return new Word(sized, gap, gapRun, rightToLeft);
  }

  private static InlineBox sized(InlineBox box, SizeTrial trial, float maxWidth) {
    return box instanceof InlineGraphic graphic ? graphic.sized(trial, maxWidth) : box;
  }
}
