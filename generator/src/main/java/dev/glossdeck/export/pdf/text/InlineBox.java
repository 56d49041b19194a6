package dev.glossdeck.export.pdf.text;

/** A part of a line that moves on to the right. */
public sealed interface InlineBox permits GlyphRun, InlineGraphic {

  /** How far it moves on, in 1/1000 of the side's size. */
  float width();
}
