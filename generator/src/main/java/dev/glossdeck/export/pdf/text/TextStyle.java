package dev.glossdeck.export.pdf.text;

import dev.glossdeck.export.pdf.font.FontFace;

/**
 * How characters look.
 *
 * @param face the face
 * @param scale their size as a share of the side's, above 0
 * @param rise of their baseline above the line's, in em of the side's size; negative below
 * @param stroke the line that goes with them
 * @param colour the colour
 */
public record TextStyle(FontFace face, float scale, float rise, Stroke stroke, TextColour colour) {
  /** Running text. */
  public static final TextStyle PLAIN =
      new TextStyle(FontFace.REGULAR, 1, 0, Stroke.NONE, TextColour.TEXT);

  /** A line along the characters. */
  public enum Stroke {
    /** No line. */
    NONE,
    /** Through their middle. */
    THROUGH,
    /** Below them. */
    UNDER
  }

  public TextStyle in(FontFace other) {
    return new TextStyle(other, scale, rise, stroke, colour);
  }

  public TextStyle in(TextColour other) {
    return new TextStyle(face, scale, rise, stroke, other);
  }

  public TextStyle scaled(float share) {
    return new TextStyle(face, scale * share, rise, stroke, colour);
  }

  /** Smaller, and higher by a share of the size that it had. */
  public TextStyle raised(float share, float by) {
    return new TextStyle(face, scale * share, rise + by * scale, stroke, colour);
  }

  public TextStyle with(Stroke other) {
    return new TextStyle(face, scale, rise, other, colour);
  }
}
