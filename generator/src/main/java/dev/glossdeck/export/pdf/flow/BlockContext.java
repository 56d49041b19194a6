package dev.glossdeck.export.pdf.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Where on a side the next passage stands. Lengths are in em of the side's size.
 *
 * @param indent from the left, 0 or more
 * @param space above the passage
 * @param alignment of running text
 * @param bars where the vertical lines of quotations stand, from the left
 */
record BlockContext(float indent, float space, Alignment alignment, List<Float> bars) {
  private static final float QUOTE_INDENT = 1f;
  private static final float QUOTE_BAR = 0.35f;

  /** Deeper lists and quotations stand no further right, so that lines keep some width. */
  private static final float MAX_INDENT = 9f;

  /** Below another block, at the left edge of a side. */
  static final BlockContext SIDE = new BlockContext(0, 0.5f, Alignment.NATURAL, List.of());

  private static final float CELL_SPACE = 0.25f;

  BlockContext {
    bars = List.copyOf(bars);
  }

  /** A column of a table. */
  static BlockContext column(Alignment alignment) {
    return new BlockContext(0, CELL_SPACE, alignment, List.of());
  }

  /** Further right, such as the content of a list. */
  BlockContext indented(float by) {
    float further = Math.min(MAX_INDENT, indent + by);
    return new BlockContext(further, space, nestedAlignment(), bars);
  }

  /** In a quotation. */
  BlockContext quoted() {
    List<Float> more = new ArrayList<>(bars);
    more.add(indent + QUOTE_BAR);
    return new BlockContext(
        Math.min(MAX_INDENT, indent + QUOTE_INDENT), space, nestedAlignment(), more);
  }

  /** With another space above. */
  BlockContext spaced(float above) {
    return new BlockContext(indent, above, alignment, bars);
  }

  /** What is indented never stands in the middle of a short side. */
  private Alignment nestedAlignment() {
    return alignment == Alignment.NATURAL ? Alignment.LEFT : alignment;
  }

  /** The shape of running text. */
  BlockStyle textStyle() {
    return new BlockStyle(indent, 0, space, alignment, bars, false);
  }

  /** The shape of what stands in the middle where running text may. */
  BlockStyle displayStyle() {
    Alignment middle = alignment == Alignment.NATURAL ? Alignment.CENTRE : alignment;
    return new BlockStyle(indent, 0, space, middle, bars, false);
  }

  /** The shape of what begins at the left in any case. */
  BlockStyle leftStyle() {
    return new BlockStyle(indent, 0, space, Alignment.LEFT, bars, false);
  }

  /** The shape of program text. */
  BlockStyle codeStyle(float hang) {
    return new BlockStyle(indent, hang, space, Alignment.LEFT, bars, true);
  }
}
