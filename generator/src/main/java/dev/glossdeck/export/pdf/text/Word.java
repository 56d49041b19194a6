package dev.glossdeck.export.pdf.text;

import java.util.List;

/**
 * Pieces that stay on one line if it is wide enough, and what follows them.
 *
 * @param boxes may be empty, as at the start of an indented line of code
 * @param gap what follows
 * @param gapRun the space or the hyphen of the gap; empty for {@link Gap#NONE}
 * @param rightToLeft whether its paragraph begins at the right
 */
public record Word(List<InlineBox> boxes, Gap gap, GlyphRun gapRun, boolean rightToLeft) {

  /** What may happen after a word. */
  public enum Gap {
    /** A line may end here, with nothing shown. */
    NONE,
    /** A space, where a line may end. */
    SPACE,
    /** Nothing, or a hyphen if the line ends here. */
    SOFT_HYPHEN,
    /** The line ends here. */
    LINE_END
  }

  public Word {
    boxes = List.copyOf(boxes);
  }

  /** In 1/1000 of the side's size, without the gap. */
  public float width() {
    float width = 0;
    for (InlineBox box : boxes) {
      width += box.width();
    }
    return width;
  }

  public boolean hasPicture() {
    return boxes.stream()
        .anyMatch(
            box -> box instanceof InlineGraphic it && it.graphic() instanceof Graphic.Picture);
  }

  /** A loop, since it is asked of each word at each size. */
  public boolean hasGraphic() {
    for (InlineBox box : boxes) {
      if (box instanceof InlineGraphic) {
        return true;
      }
    }
    return false;
  }

  /** With its drawings as large as they are here, see {@link InlineGraphic#sized}. */
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
