package dev.glossdeck.export.pdf;

/** A part of a line that moves on to the right. */
sealed interface Piece permits GlyphRun, Drawing {

  /** How far it moves on, in 1/1000 of the side's size. */
  float width();
}
