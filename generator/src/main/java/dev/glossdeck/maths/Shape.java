package dev.glossdeck.maths;

import java.util.Optional;

/**
 * A filled area of a formula: a glyph, or a bar.
 *
 * @param contour its border, which many shapes share
 * @param placement from the border's units to em of the text around, y upwards from the baseline
 * @param colour red, green and blue in the lowest 24 bits; empty for the text's own
 */
public record Shape(Contour contour, AffineMap placement, Optional<Integer> colour) {
  /**
   * Draws its border, to be filled by the rule of non-zero winding numbers.
   *
   * @param pen draws, in em of the text around, y upwards from the baseline
   */
  public void trace(Pen pen) {
    contour.trace(placement, pen);
  }
}
