package dev.glossdeck.export.pdf.text;

/**
 * A colour of characters.
 *
 * @param rgb 0xRRGGBB, or {@link #TEXT}'s value for the colour of the text around
 */
public record TextColour(int rgb) {
  /** The colour of the text around: black, or grey for what only repeats. */
  public static final TextColour TEXT = new TextColour(-1);
}
