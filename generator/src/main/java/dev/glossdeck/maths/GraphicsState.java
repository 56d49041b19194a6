package dev.glossdeck.maths;

import java.util.Optional;

/**
 * The graphics state while the SVG of a formula is read.
 *
 * @param placement the map from user units to em
 * @param colour the fill colour; empty for that of the text
 * @param clip the clip rectangle; empty for none
 */
record GraphicsState(AffineMap placement, Optional<Integer> colour, Optional<ClipRectangle> clip) {
  /**
   * This state for a nested part.
   *
   * @param within the placement of the part
   */
  GraphicsState placed(AffineMap within) {
    return new GraphicsState(placement.after(within), colour, clip);
  }
}
