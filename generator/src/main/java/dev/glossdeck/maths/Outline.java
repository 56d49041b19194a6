package dev.glossdeck.maths;

import java.util.List;

/**
 * A formula as vectors. All lengths are in em of the text around; a text with other proportions may
 * scale all of them so that {@link #X_HEIGHT} agrees with its own.
 *
 * @param width from the left end to the right one
 * @param ascent how far it rises above the baseline
 * @param depth how far it reaches below the baseline, 0 or more
 * @param shapes in painting order; some may reach out of the box a little
 * @param letterings what the caller has to set itself; mostly empty
 */
public record Outline(
    float width, float ascent, float depth, List<Shape> shapes, List<Lettering> letterings) {
  /** How high the letter x is, in em: that of the fonts of TeX. */
  public static final float X_HEIGHT = 0.442f;

  /** Copies the lists. */
  public Outline {
    shapes = List.copyOf(shapes);
    letterings = List.copyOf(letterings);
  }
}
