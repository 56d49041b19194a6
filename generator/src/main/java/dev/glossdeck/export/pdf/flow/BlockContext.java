package dev.glossdeck.export.pdf.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * The formatting that a block inherits from those around it. Lengths are in em of the side's font
 * size.
 *
 * @param indent the left indent, 0 or more
 * @param space the space above the block
 * @param alignment the alignment of running text
 * @param bars the positions of the vertical bars of quotations, from the left edge
 */
record BlockContext(float indent, float space, Alignment alignment, List<Float> bars) {
  private static final float QUOTE_INDENT = 1f;
  private static final float QUOTE_BAR = 0.35f;

  /** The maximum indent of nested lists and quotations, so that lines keep some width. */
  private static final float MAX_INDENT = 9f;

  /** The context of the outermost blocks of a side. */
  static final BlockContext SIDE = new BlockContext(0, 0.5f, Alignment.NATURAL, List.of());

  private static final float CELL_SPACE = 0.25f;

  BlockContext {
    bars = List.copyOf(bars);
  }

  /** The context within a cell of a table. */
  static BlockContext column(Alignment alignment) {
    return new BlockContext(0, CELL_SPACE, alignment, List.of());
  }

  /** This context with a larger indent, as for the content of a list. */
  BlockContext indented(float by) {
    float further = Math.min(MAX_INDENT, indent + by);
    return new BlockContext(further, space, nestedAlignment(), bars);
  }

  /** This context within a quotation. */
  BlockContext quoted() {
    List<Float> more = new ArrayList<>(bars);
    more.add(indent + QUOTE_BAR);
    return new BlockContext(
        Math.min(MAX_INDENT, indent + QUOTE_INDENT), space, nestedAlignment(), more);
  }

  /** This context with another space above. */
  BlockContext spaced(float above) {
    return new BlockContext(indent, above, alignment, bars);
  }

  /** Indented text is never centred. */
  private Alignment nestedAlignment() {
    return alignment == Alignment.NATURAL ? Alignment.LEFT : alignment;
  }

  /** The style of running text. */
  BlockStyle textStyle() {
    return new BlockStyle(indent, 0, space, alignment, bars, false);
  }

  /**
   * The style of displayed formulas and figures, which are centred unless a column says otherwise.
   */
  BlockStyle displayStyle() {
    Alignment middle = alignment == Alignment.NATURAL ? Alignment.CENTRE : alignment;
    return new BlockStyle(indent, 0, space, middle, bars, false);
  }

  /** The style of blocks that are flush left in any case. */
  BlockStyle leftStyle() {
    return new BlockStyle(indent, 0, space, Alignment.LEFT, bars, false);
  }

  /** The style of program text, with a hanging indent. */
  BlockStyle codeStyle(float hang) {
    return new BlockStyle(indent, hang, space, Alignment.LEFT, bars, true);
  }
}
