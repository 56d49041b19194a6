package dev.glossdeck.export.pdf.flow;

import java.util.List;

/**
 * How a part of a side stands. Lengths are in em of the side's size.
 *
 * @param indent from the left, 0 or more
 * @param hang how much further right a line stands that goes on with the one above; above 0 for
 *     program text, whose lines are better smaller than broken
 * @param spaceBefore above it, unless it is the first on its card
 * @param alignment where its lines stand
 * @param bars where a quotation's vertical lines stand, from the left
 * @param shaded whether a tint lies under it
 */
public record BlockStyle(
    float indent,
    float hang,
    float spaceBefore,
    Alignment alignment,
    List<Float> bars,
    boolean shaded) {
  public BlockStyle {
    bars = List.copyOf(bars);
  }
}
