package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.BlockStyle;

/** A box that is never split between faces: a line or a table row. Lengths are in points. */
sealed interface LayoutBox permits AnswerLineBox, LineBox, RowBox {

  /** The formatting of its block. */
  BlockStyle style();

  /** The height. */
  float height();

  /** The space above, unless it is the first box on its face. */
  float spaceBefore();

  /** Whether a word was split, or a formula scaled down, to fit the width. */
  boolean isTorn();

  /** Whether it continues a line of program text. */
  boolean isWrapped();

  /** Whether its base direction is from right to left, so that its bars are at the right. */
  boolean isRightToLeft();

  /**
   * Places it on a face.
   *
   * @param left the left edge of the block, without indent
   * @param top the upper edge of the box
   */
  void placeOn(CardFaceBuilder face, float left, float top);
}
