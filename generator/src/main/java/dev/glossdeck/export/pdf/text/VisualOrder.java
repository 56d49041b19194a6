package dev.glossdeck.export.pdf.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reorders the inline boxes of a line from reading order to visual order. */
final class VisualOrder {
  private final List<InlineBox> boxes;
  private final int[] levels;

  private VisualOrder(List<InlineBox> boxes) {
    this.boxes = boxes;
    this.levels = boxes.stream().mapToInt(InlineBox::level).toArray();
  }

  /**
   * Reorders a line (UAX #9, L2).
   *
   * @param boxes the boxes of the line in reading order
   * @param rightToLeft whether the paragraph's base direction is from right to left
   * @return the boxes from left to right
   */
  static List<InlineBox> of(List<InlineBox> boxes, boolean rightToLeft) {
    return rightToLeft || hasLevels(boxes) ? new VisualOrder(boxes).reordered() : boxes;
  }

  /** A loop rather than a stream, since it runs for each line at each size. */
  private static boolean hasLevels(List<InlineBox> boxes) {
    for (InlineBox box : boxes) {
      if (box.level() > 0) {
        return true;
      }
    }
    return false;
  }

  private List<InlineBox> reordered() {
    int highest = 0;
    for (int level : levels) {
      highest = Math.max(highest, level);
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      order.add(i);
    }
    for (int level = highest; level > 0; level--) {
      reverse(order, level);
    }
    return order.stream().map(boxes::get).toList();
  }

  private void reverse(List<Integer> order, int level) {
    int from = 0;
    while (from < order.size()) {
      int to = from;
      while (to < order.size() && levels[order.get(to)] >= level) {
        to++;
      }
      Collections.reverse(order.subList(from, to));
      from = to + 1;
    }
  }
}
