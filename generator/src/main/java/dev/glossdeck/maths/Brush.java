package dev.glossdeck.maths;

import java.util.Optional;

/**
 * How a part of a drawing comes onto the outline.
 *
 * @param placement from its units to em
 * @param colour empty for the text's own
 * @param window what cuts it, if anything does
 */
record Brush(AffineMap placement, Optional<Integer> colour, Optional<ClipWindow> window) {
  /** The same for a part that is placed within. */
  Brush placed(AffineMap within) {
    return new Brush(placement.after(within), colour, window);
  }
}
