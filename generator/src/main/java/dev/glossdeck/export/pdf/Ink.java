package dev.glossdeck.export.pdf;

/**
 * A colour of characters.
 *
 * @param rgb 0xRRGGBB, or {@link #TEXT}'s value for the colour of the text around
 */
record Ink(int rgb) {
  /** The colour of the text around: black, or grey for what only repeats. */
  static final Ink TEXT = new Ink(-1);
}
