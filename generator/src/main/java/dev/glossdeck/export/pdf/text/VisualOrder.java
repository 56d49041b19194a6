package dev.glossdeck.export.pdf.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Brings the pieces of a line from reading order into the order from left to right. */
final class VisualOrder {
  private final List<InlineBox> boxes;
  private final int[] levels;

  private VisualOrder(List<InlineBox> boxes, int base) {
    this.boxes = new ArrayList<>(boxes);
    this.levels = new int[boxes.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = level(i, base);
    }
  }

  /**
   * Turns round what runs from right to left (UAX #9, L2).
   *
   * @param boxes of one line in reading order
   * @param rightToLeft whether the paragraph begins at the right
   */
  static List<InlineBox> of(List<InlineBox> boxes, boolean rightToLeft) {
    return rightToLeft || hasLevels(boxes)
        ? new VisualOrder(boxes, rightToLeft ? 1 : 0).reordered()
        : boxes;
  }

  /** A loop, for it runs for each line at each size that is tried. */
  private static boolean hasLevels(List<InlineBox> boxes) {
    for (InlineBox box : boxes) {
      if (box instanceof GlyphRun run && run.level() > 0) {
        return true;
      }
    }
    return false;
  }

  /** A drawing is neutral: it runs with the text around it if both sides agree (N1, N2). */
  private int level(int index, int base) {
    if (boxes.get(index) instanceof GlyphRun run) {
      return run.level();
    }
    return Math.min(neighbour(index, -1, base), neighbour(index, 1, base));
  }

  private int neighbour(int index, int step, int base) {
    for (int i = index + step; i >= 0 && i < boxes.size(); i += step) {
      if (boxes.get(i) instanceof GlyphRun run) {
        return run.level();
      }
    }
    return base;
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
