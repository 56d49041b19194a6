package dev.glossdeck.maths;

import java.util.Optional;

/**
 * Characters of a formula that the mathematical fonts lack, such as Cyrillic or Chinese. They are
 * to be typeset in a font of the surrounding text, scaled down to the width if necessary.
 *
 * @param text the characters, in reading order
 * @param x the position of the left end, in em of the surrounding text
 * @param y the height of the baseline above that of the formula, in em
 * @param size the font size, in em of the surrounding text
 * @param width the space that the formula reserves, in em; estimated without a font
 * @param bold whether they are bold
 * @param italic whether they are italic
 * @param colour red, green and blue in the lowest 24 bits; empty for the colour of the text
 */
public record Lettering(
    String text,
    float x,
    float y,
    float size,
    float width,
    boolean bold,
    boolean italic,
    Optional<Integer> colour) {

  /** The tolerance for positions that MathJax rounds, in em. */
  private static final float ROUNDING = 0.001f;

  /** Whether another one begins at the end of this one, in the same style. */
  boolean isBefore(Lettering next) {
    return Math.abs(x + width - next.x) < ROUNDING
        && Math.abs(y - next.y) < ROUNDING
        && size == next.size
        && bold == next.bold
        && italic == next.italic
        && colour.equals(next.colour);
  }

  /** Joins another one to the end of this one. */
  Lettering joined(Lettering next) {
    return new Lettering(text + next.text, x, y, size, width + next.width, bold, italic, colour);
  }
}
