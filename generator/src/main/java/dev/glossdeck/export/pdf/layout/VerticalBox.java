package dev.glossdeck.export.pdf.layout;

import dev.glossdeck.export.pdf.sheet.Rect;
import java.util.List;
import java.util.function.Predicate;

/**
 * Boxes one below the other, with the bars and tints that extend over several of them.
 *
 * @param boxes the boxes, from top to bottom
 * @param size the font size of the side, in points
 */
record VerticalBox(List<LayoutBox> boxes, float size) {
  private static final float BAR = 0.06f;

  /** The distance from the text to the edge of its tint, in em. */
  private static final float SHADE_MARGIN = 0.3f;

  VerticalBox {
    boxes = List.copyOf(boxes);
  }

  /** The height without the space above the first box, in points. */
  float height() {
    float height = 0;
    for (int i = 0; i < boxes.size(); i++) {
      height += boxes.get(i).height() + (i == 0 ? 0 : boxes.get(i).spaceBefore());
    }
    return height;
  }

  /**
   * The number of boxes from an index on that stand on a face of a height; one or more, without a
   * last line that introduces what is indented below it.
   */
  int countFitting(int from, float height) {
    int count = countWithin(from, height);
    while (count > 1 && isIntroduction(from + count - 1)) {
      count--;
    }
    return count;
  }

  private boolean isIntroduction(int index) {
    return index + 1 < boxes.size()
        && boxes.get(index + 1).style().indent() > boxes.get(index).style().indent();
  }

  private int countWithin(int from, float height) {
    float used = 0;
    int count = 0;
    while (from + count < boxes.size()) {
      LayoutBox box = boxes.get(from + count);
      used += box.height() + (count == 0 ? 0 : box.spaceBefore());
      if (used > height && count > 0) {
        return count;
      }
      count++;
    }
    return count;
  }

  VerticalBox slice(int from, int to) {
    return new VerticalBox(boxes.subList(from, to), size);
  }

  /** Whether a word is torn or program text wrapped. */
  boolean isOverfull() {
    for (LayoutBox box : boxes) {
      if (box.isTorn() || box.isWrapped()) {
        return true;
      }
    }
    return false;
  }

  int count(Predicate<LayoutBox> predicate) {
    return (int) boxes.stream().filter(predicate).count();
  }

  /**
   * Places all boxes on a face.
   *
   * @param left the left edge of the boxes
   * @param width the width of the boxes
   * @param top the upper edge of the first box
   */
  void placeOn(CardFaceBuilder face, float left, float width, float top) {
    float y = top;
    for (int i = 0; i < boxes.size(); i++) {
      LayoutBox box = boxes.get(i);
      float above = i == 0 ? 0 : box.spaceBefore();
      y -= above;
      box.placeOn(face, left, y);
      y -= box.height();
      bars(face, i, new Rect(left, y, width, box.height()), above);
      if (box.style().shaded() && !isShadedWith(i, i - 1)) {
        shade(face, i, left, width, y + box.height());
      }
    }
  }

  /**
   * Places the bars of a box. A bar extends through the space above if the preceding box has it,
   * too.
   */
  private void bars(CardFaceBuilder face, int index, Rect place, float above) {
    LayoutBox box = boxes.get(index);
    for (float bar : box.style().bars()) {
      boolean goesOn = index > 0 && boxes.get(index - 1).style().bars().contains(bar);
      float height = place.height() + (goesOn ? above : 0);
      float from = bar * size;
      float x = box.isRightToLeft() ? place.right() - from - BAR * size : place.x() + from;
      face.rule(new Rect(x, place.y(), BAR * size, height));
    }
  }

  /** Tints the lines of one program text as one area, since seams between areas show in print. */
  private void shade(CardFaceBuilder face, int first, float left, float width, float top) {
    float margin = SHADE_MARGIN * size;
    float height = boxes.get(first).height();
    for (int i = first; isShadedWith(i, i + 1); i++) {
      height += boxes.get(i + 1).height();
    }
    float x = left + boxes.get(first).style().indent() * size - margin;
    float right = Math.max(x, left + width + margin);
    face.shade(new Rect(x, top - height - margin, right - x, height + 2 * margin));
  }

  /**
   * Whether an adjacent box is a line of the same program text, that is, there is no space between
   * them.
   */
  private boolean isShadedWith(int index, int neighbour) {
    return neighbour >= 0
        && neighbour < boxes.size()
        && boxes.get(neighbour).style().shaded()
        && boxes.get(Math.max(index, neighbour)).spaceBefore() == 0;
  }
}
