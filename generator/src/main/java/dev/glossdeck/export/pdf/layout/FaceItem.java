package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.tag.Tag;

/** A text line or graphic at its position on a card. */
public sealed interface FaceItem permits TextLine, PlacedGraphic {

  /** The structure element that it belongs to. */
  Tag tag();

  /** This item in another structure element, or as an artifact. */
  FaceItem withTag(Tag other);
}
