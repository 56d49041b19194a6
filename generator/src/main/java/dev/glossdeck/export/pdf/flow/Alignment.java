package dev.glossdeck.export.pdf.flow;

import dev.glossdeck.markup.tree.Block;

/** Where lines stand between the edges. */
public enum Alignment {
  /** In the middle on a short side, else left. */
  NATURAL,
  /** At the left. */
  LEFT,
  /** In the middle. */
  CENTRE,
  /** At the right. */
  RIGHT;

  /** The alignment of what stands in a column of a table. */
  static Alignment of(Block.Alignment column) {
    return switch (column) {
      case NATURAL, LEFT -> LEFT;
      case CENTRE -> CENTRE;
      case RIGHT -> RIGHT;
    };
  }
}
