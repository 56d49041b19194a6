package dev.glossdeck.export.pdf.flow;

import dev.glossdeck.markup.tree.Block;

/** The horizontal alignment of lines. */
public enum Alignment {
  /** Centred on a short side, else left. */
  NATURAL,
  /** Flush left. */
  LEFT,
  /** Centred. */
  CENTRE,
  /** Flush right. */
  RIGHT;

  /** The alignment of the cells of a column. */
  static Alignment of(Block.Alignment column) {
    return switch (column) {
      case NATURAL, LEFT -> LEFT;
      case CENTRE -> CENTRE;
      case RIGHT -> RIGHT;
    };
  }
}
