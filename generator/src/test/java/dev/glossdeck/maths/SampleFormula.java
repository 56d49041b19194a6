package dev.glossdeck.maths;

import java.util.List;
import java.util.Optional;

/** A typeset formula with everything that one can have. */
final class SampleFormula {
  static final TypesetFormula WHOLE = whole("<math>x</math>");

  private SampleFormula() {}

  static TypesetFormula whole(String mathml) {
    AffineMap placement = new AffineMap(0.001, 1e-9, -2, 0.25, Math.PI, -0.0);
    Contour glyph = new Contour("normal/41");
    return new TypesetFormula(
        mathml,
        new Outline(
            1.5f,
            0.75f,
            0.1f,
            List.of(
                new Shape(glyph, placement, Optional.empty()),
                new Shape(Contour.UNIT_SQUARE, AffineMap.IDENTITY, Optional.of(0)),
                new Shape(glyph, AffineMap.translation(1, 2), Optional.of(0xFFFFFF))),
            List.of(
                new Lettering("жи𝔘", 1, -2, 0.5f, 0.25f, true, false, Optional.of(0x123456)),
                new Lettering("学", 0, 0, 1, 1, false, true, Optional.empty()))));
  }
}
