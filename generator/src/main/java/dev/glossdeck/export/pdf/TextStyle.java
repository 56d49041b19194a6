package dev.glossdeck.export.pdf;

/**
 * How characters look.
 *
 * @param face the face
 * @param scale their size as a share of the side's, above 0
 * @param struck whether a line goes through them
 */
record TextStyle(FontFace face, float scale, boolean struck) {
  /** Running text. */
  static final TextStyle PLAIN = new TextStyle(FontFace.REGULAR, 1, false);

  TextStyle in(FontFace other) {
    return new TextStyle(other, scale, struck);
  }

  TextStyle scaled(float share) {
    return new TextStyle(face, scale * share, struck);
  }

  TextStyle strike() {
    return new TextStyle(face, scale, true);
  }
}
