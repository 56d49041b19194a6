package dev.glossdeck.maths;

import java.util.Optional;

/**
 * Letters within a formula that the mathematical fonts lack, such as Cyrillic or Chinese: who shows
 * the outline sets them in a font of the text around, made to fit the width.
 *
 * @param text the letters, in reading order
 * @param x their left end, in em of the text around
 * @param y their baseline, in em upwards from the formula's baseline
 * @param size of the font, in em of the text around
 * @param width the room that the formula has for them, in em; an estimate that no font was asked
 *     for
 * @param bold whether they are bold
 * @param italic whether they are italic
 * @param colour red, green and blue in the lowest 24 bits; empty for the text's own
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

  /** The most that a place may be off because MathJax rounds it, in em. */
  private static final float ROUNDING = 0.001f;

  /** Whether another one begins where this one ends, and looks the same. */
  boolean isBefore(Lettering next) {
    return Math.abs(x + width - next.x) < ROUNDING
        && Math.abs(y - next.y) < ROUNDING
        && size == next.size
        && bold == next.bold
        && italic == next.italic
        && colour.equals(next.colour);
  }

  /** Both as one. */
  Lettering joined(Lettering next) {
    return new Lettering(text + next.text, x, y, size, width + next.width, bold, italic, colour);
  }
}
