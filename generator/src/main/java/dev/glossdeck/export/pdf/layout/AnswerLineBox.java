package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.flow.BlockStyle;
import dev.glossdeck.export.pdf.sheet.Rect;

/**
 * A line to write an answer on, with room for handwriting above it.
 *
 * @param style the formatting
 * @param width its length, in points
 */
record AnswerLineBox(BlockStyle style, float width) implements LayoutBox {
  /** 10 mm, as between the lines of writing paper for schools, in points. */
  private static final float HEIGHT = 28;

  private static final float RULE = 0.5f;

  @Override
  public float height() {
    return HEIGHT;
  }

  @Override
  public float spaceBefore() {
    return 0;
  }

  @Override
  public boolean isTorn() {
    return false;
  }

  @Override
  public boolean isWrapped() {
    return false;
  }

  @Override
  public boolean isRightToLeft() {
    return false;
  }

  @Override
  public void placeOn(CardFaceBuilder face, float left, float top) {
    face.rule(new Rect(left, top - HEIGHT, width, RULE));
  }
}
