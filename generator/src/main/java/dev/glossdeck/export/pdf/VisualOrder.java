package dev.glossdeck.export.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Brings the pieces of a line from reading order into the order from left to right. */
final class VisualOrder {
  private final List<Piece> pieces;
  private final int[] levels;

  private VisualOrder(List<Piece> pieces, int base) {
    this.pieces = new ArrayList<>(pieces);
    this.levels = new int[pieces.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = level(i, base);
    }
  }

  /**
   * Turns round what runs from right to left (UAX #9, L2).
   *
   * @param pieces of one line in reading order
   * @param rightToLeft whether the paragraph begins at the right
   */
  static List<Piece> of(List<Piece> pieces, boolean rightToLeft) {
    return rightToLeft || hasLevels(pieces)
        ? new VisualOrder(pieces, rightToLeft ? 1 : 0).turned()
        : pieces;
  }

  /** A loop, for it runs for each line at each size that is tried. */
  private static boolean hasLevels(List<Piece> pieces) {
    for (Piece piece : pieces) {
      if (piece instanceof GlyphRun run && run.level() > 0) {
        return true;
      }
    }
    return false;
  }

  /** A drawing is neutral: it runs with the text around it if both sides agree (N1, N2). */
  private int level(int index, int base) {
    if (pieces.get(index) instanceof GlyphRun run) {
      return run.level();
    }
    return Math.min(neighbour(index, -1, base), neighbour(index, 1, base));
  }

  private int neighbour(int index, int step, int base) {
    for (int i = index + step; i >= 0 && i < pieces.size(); i += step) {
      if (pieces.get(i) instanceof GlyphRun run) {
        return run.level();
      }
    }
    return base;
  }

  private List<Piece> turned() {
    int highest = 0;
    for (int level : levels) {
      highest = Math.max(highest, level);
    }
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < levels.length; i++) {
      order.add(i);
    }
    for (int level = highest; level > 0; level--) {
      turn(order, level);
    }
    return order.stream().map(pieces::get).toList();
  }

  private void turn(List<Integer> order, int level) {
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
