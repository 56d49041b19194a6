package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.BlockStyle;

/** A slice of a side that stays on one face. Lengths are in points. */
sealed interface LayoutBox permits LineBox, RowBox {

  /** How the part stands that it belongs to. */
  BlockStyle style();

  /** Its height. */
  float height();

  /** Above it, unless it is the first on its face. */
  float spaceBefore();

  /** Whether a word is torn, or something made smaller to fit. */
  boolean isOverfull();

  /** Whether it begins at the right, and its bars stand there. */
  boolean isRightToLeft();

  /**
   * Puts it on a face.
   *
   * @param left the edge that indents are counted from
   * @param top its upper edge
   */
  void placeOn(CardFaceBuilder face, float left, float top);
}
