package dev.glossdeck.maths;

import java.util.List;

/**
 * A formula as vector graphics. All lengths are in em of the surrounding text; they may be scaled
 * so that {@link #X_HEIGHT} matches the font of the text.
 *
 * @param width the width
 * @param ascent the height above the baseline
 * @param depth the depth below the baseline, 0 or more
 * @param shapes the shapes in painting order; some may extend slightly beyond the box
 * @param letterings the characters that the caller has to typeset; mostly none
 */
public record Outline(
    float width, float ascent, float depth, List<Shape> shapes, List<Lettering> letterings) {
  /** The x-height of the mathematical fonts, in em. */
  public static final float X_HEIGHT = 0.442f;

  /** Copies the lists. */
  public Outline {
    shapes = List.copyOf(shapes);
    letterings = List.copyOf(letterings);
  }
}
