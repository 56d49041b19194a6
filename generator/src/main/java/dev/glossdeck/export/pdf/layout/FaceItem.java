package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.sheet.Rect;
import dev.glossdeck.export.pdf.tag.Tag;

/** A text line or graphic at its position on a card. */
public sealed interface FaceItem permits TextLine, PlacedGraphic {

  /** The structure element that it belongs to. */
  Tag tag();

  /** The area that it takes, in points from the card's bottom left corner. */
  Rect bounds();

  /** This item in another structure element, or as an artifact. */
  FaceItem withTag(Tag other);
}
