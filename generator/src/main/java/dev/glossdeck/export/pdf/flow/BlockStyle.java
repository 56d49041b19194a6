package dev.glossdeck.export.pdf.flow;

import java.util.List;

/**
 * The formatting of a block. Lengths are in em of the side's font size.
 *
 * @param indent the left indent, 0 or more
 * @param hang the hanging indent of a line that continues the one above; above 0 for program text,
 *     which is rather printed smaller than broken
 * @param spaceBefore the space above, unless the block is the first on its card
 * @param alignment the alignment of its lines
 * @param bars the positions of the vertical bars of quotations, from the left edge
 * @param shaded whether it has a tinted background
 * @param scale the size of its text as a fraction of the side's
 */
public record BlockStyle(
    float indent,
    float hang,
    float spaceBefore,
    Alignment alignment,
    List<Float> bars,
    boolean shaded,
    float scale) {
  /** Copies the list. */
  public BlockStyle {
    bars = List.copyOf(bars);
  }

  /** The formatting of a block in the size of its side. */
  public BlockStyle(
      float indent,
      float hang,
      float spaceBefore,
      Alignment alignment,
      List<Float> bars,
      boolean shaded) {
    this(indent, hang, spaceBefore, alignment, bars, shaded, 1);
  }

  /** This formatting at a fraction of the side's size. */
  BlockStyle scaled(float fraction) {
    return new BlockStyle(indent, hang, spaceBefore, alignment, bars, shaded, fraction);
  }
}
