package dev.glossdeck.export.pdf.text;

/**
 * The colour of text.
 *
 * @param rgb 0xRRGGBB, or the value of {@link #TEXT}
 */
public record TextColour(int rgb) {
  /** The default colour: black, or grey for repeated text. */
  public static final TextColour TEXT = new TextColour(-1);
}
