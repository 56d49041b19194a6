package dev.glossdeck.export.pdf.text;

import dev.glossdeck.export.pdf.font.FontFace;
import java.util.Objects;

/**
 * The style of text.
 *
 * @param face the face
 * @param scale the font size as a fraction of the side's, above 0
 * @param rise the height of the baseline above that of the line, in em of the side's font size;
 *     negative for subscripts
 * @param stroke the line along the text
 * @param colour the colour
 */
public record TextStyle(FontFace face, float scale, float rise, Stroke stroke, TextColour colour) {
  /** Running text. */
  public static final TextStyle PLAIN =
      new TextStyle(FontFace.REGULAR, 1, 0, Stroke.NONE, TextColour.TEXT);

  /** A line along the text. */
  public enum Stroke {
    /** No line. */
    NONE,
    /** Through their middle. */
    THROUGH,
    /** Below them. */
    UNDER
  }

  /** Written out, as {@link #hashCode}: for a record, the JVM spins classes of it as it runs. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof TextStyle style
            && style.face == face
            && style.scale == scale
            && style.rise == rise
            && style.stroke == stroke
            && style.colour.equals(colour));
  }

  @Override
  public int hashCode() {
    return Objects.hash(face, scale, rise, stroke, colour);
  }

  /** This style in another face. */
  public TextStyle in(FontFace other) {
    return new TextStyle(other, scale, rise, stroke, colour);
  }

  /** This style in another colour. */
  public TextStyle in(TextColour other) {
    return new TextStyle(face, scale, rise, stroke, other);
  }

  /** This style at a fraction of its size. */
  public TextStyle scaled(float share) {
    return new TextStyle(face, scale * share, rise, stroke, colour);
  }

  /** This style at a fraction of its size, raised by a fraction of the former size. */
  public TextStyle raised(float share, float by) {
    return new TextStyle(face, scale * share, rise + by * scale, stroke, colour);
  }

  /** This style with another line along the text. */
  public TextStyle with(Stroke other) {
    return new TextStyle(face, scale, rise, other, colour);
  }
}
