package dev.glossdeck.export.pdf;

import dev.glossdeck.markup.Block;

/** Where lines stand between the edges. */
enum Alignment {
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
