package dev.glossdeck.export.pdf;

import dev.glossdeck.export.pdf.font.FontFace;

/**
 * How characters look.
 *
 * @param face the face
 * @param scale their size as a share of the side's, above 0
 * @param rise of their baseline above the line's, in em of the side's size; negative below
 * @param stroke the line that goes with them
 * @param ink the colour
 */
record TextStyle(FontFace face, float scale, float rise, Stroke stroke, Ink ink) {
  /** Running text. */
  static final TextStyle PLAIN = new TextStyle(FontFace.REGULAR, 1, 0, Stroke.NONE, Ink.TEXT);

  /** A line along the characters. */
  enum Stroke {
    /** No line. */
    NONE,
    /** Through their middle. */
    THROUGH,
    /** Below them. */
    UNDER
  }

  TextStyle in(FontFace other) {
    return new TextStyle(other, scale, rise, stroke, ink);
  }

  TextStyle in(Ink other) {
    return new TextStyle(face, scale, rise, stroke, other);
  }

  TextStyle scaled(float share) {
    return new TextStyle(face, scale * share, rise, stroke, ink);
  }

  /** Smaller, and higher by a share of the size that it had. */
  TextStyle raised(float share, float by) {
    return new TextStyle(face, scale * share, rise + by * scale, stroke, ink);
  }

  TextStyle with(Stroke other) {
    return new TextStyle(face, scale, rise, other, ink);
  }
}
