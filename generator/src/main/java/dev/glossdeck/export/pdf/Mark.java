package dev.glossdeck.export.pdf;

/** Something at its place on a card. */
sealed interface Mark permits TextLine, PlacedDrawing {

  /** What it is to a reading program. */
  Tag tag();

  /** The same as another thing, such as a repetition. */
  Mark as(Tag other);
}
