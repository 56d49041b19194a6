package dev.glossdeck.export.pdf;

import java.util.List;

/**
 * Slabs one below the other, with the bars and tints that go along several of them.
 *
 * @param slabs from top to bottom
 * @param size of the side, in points
 */
record Stack(List<Slab> slabs, float size) {
  private static final float BAR = 0.06f;

  /** How far a tint reaches beyond its text. */
  private static final float SHADE_MARGIN = 0.3f;

  Stack {
    slabs = List.copyOf(slabs);
  }

  /** In points, without the space above the first one. */
  float height() {
    float height = 0;
    for (int i = 0; i < slabs.size(); i++) {
      height += slabs.get(i).height() + (i == 0 ? 0 : slabs.get(i).spaceBefore());
    }
    return height;
  }

  /** How many slabs from an index on fit a height; at least one. */
  int fitting(int from, float height) {
    float used = 0;
    int count = 0;
    while (from + count < slabs.size()) {
      Slab slab = slabs.get(from + count);
      used += slab.height() + (count == 0 ? 0 : slab.spaceBefore());
      if (used > height && count > 0) {
        return count;
      }
      count++;
    }
    return count;
  }

  Stack part(int from, int to) {
    return new Stack(slabs.subList(from, to), size);
  }

  boolean isTorn() {
    return slabs.stream().anyMatch(Slab::isTorn);
  }

  /**
   * Puts all on a face.
   *
   * @param left their left edge
   * @param width of the whole
   * @param top the upper edge of the first
   */
  void placeOn(FaceMaker face, float left, float width, float top) {
    float y = top;
    for (int i = 0; i < slabs.size(); i++) {
      Slab slab = slabs.get(i);
      float above = i == 0 ? 0 : slab.spaceBefore();
      y -= above;
      slab.placeOn(face, left, y);
      y -= slab.height();
      bars(face, i, new Box(left, y, width, slab.height()), above);
      if (slab.shape().shaded()) {
        shade(face, i, new Box(left, y, width, slab.height()));
      }
    }
  }

  /** A bar goes on through the space above if the slab there has it, too. */
  private void bars(FaceMaker face, int index, Box place, float above) {
    Slab slab = slabs.get(index);
    for (float bar : slab.shape().bars()) {
      boolean goesOn = index > 0 && slabs.get(index - 1).shape().bars().contains(bar);
      float height = place.height() + (goesOn ? above : 0);
      float from = bar * size;
      float x = slab.isRightToLeft() ? place.right() - from - BAR * size : place.x() + from;
      face.rule(new Box(x, place.y(), BAR * size, height));
    }
  }

  private void shade(FaceMaker face, int index, Box slab) {
    float margin = SHADE_MARGIN * size;
    float above = isShadedWith(index, index - 1) ? 0 : margin;
    float below = isShadedWith(index, index + 1) ? 0 : margin;
    float x = slab.x() + slabs.get(index).shape().indent() * size - margin;
    float right = Math.max(x, slab.right() + margin);
    face.shade(new Box(x, slab.y() - below, right - x, slab.height() + above + below));
  }

  /** Whether a neighbour is a line of the same text: the lower of the two has no space above. */
  private boolean isShadedWith(int index, int neighbour) {
    return neighbour >= 0
        && neighbour < slabs.size()
        && slabs.get(neighbour).shape().shaded()
        && slabs.get(Math.max(index, neighbour)).spaceBefore() == 0;
  }
}
