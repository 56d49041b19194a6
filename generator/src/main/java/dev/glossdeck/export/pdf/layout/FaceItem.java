package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.tag.Tag;

/** Something at its place on a card. */
public sealed interface FaceItem permits TextLine, PlacedGraphic {

  /** What it is to a reading program. */
  Tag tag();

  /** The same as another thing, such as a repetition. */
  FaceItem withTag(Tag other);
}
