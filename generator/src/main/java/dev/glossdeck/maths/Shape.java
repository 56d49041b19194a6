package dev.glossdeck.maths;

import java.util.Optional;

/**
 * A filled area of a formula: a glyph or a bar.
 *
 * @param contour its contour, which many shapes may share
 * @param placement the map from the contour's units to em of the surrounding text, y upwards from
 *     the baseline
 * @param colour red, green and blue in the lowest 24 bits; empty for the colour of the text
 */
public record Shape(Contour contour, AffineMap placement, Optional<Integer> colour) {
  /**
   * Draws its contour, to be filled by the nonzero winding number rule.
   *
   * @param pen receives the path, in em of the surrounding text, y upwards from the baseline
   */
  public void trace(Pen pen) {
    contour.trace(placement, pen);
  }
}
