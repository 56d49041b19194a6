package dev.glossdeck.maths;

import java.util.Optional;

/**
 * How a part of a drawing comes onto the outline.
 *
 * @param placement from its units to em
 * @param colour empty for the text's own
 * @param clip what cuts it, if anything does
 */
record GraphicsState(AffineMap placement, Optional<Integer> colour, Optional<ClipRectangle> clip) {
  /** The same for a part that is placed within. */
  GraphicsState placed(AffineMap within) {
    return new GraphicsState(placement.after(within), colour, clip);
  }
}
