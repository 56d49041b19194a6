package dev.glossdeck.export.pdf.text;

/**
 * The colour of text.
 *
 * @param rgb 0xRRGGBB, or the value of {@link #TEXT}
 */
public record TextColour(int rgb) {
  /** The default colour: black, or grey for repeated text. */
  public static final TextColour TEXT = new TextColour(-1);

  /** Written out, as {@link #hashCode}: for a record, the JVM spins classes of it as it runs. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TextColour colour && colour.rgb == rgb;
  }

  @Override
  public int hashCode() {
    return rgb;
  }
}
