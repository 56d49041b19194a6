package dev.glossdeck.markup.html;

import dev.glossdeck.markup.tree.Block;
import java.util.List;

/** Parts program text, so that a style sheet can colour its parts. */
@FunctionalInterface
public interface CodeMarker {
  /** Leaves code in one piece. */
  CodeMarker NONE = code -> List.of(new Part("", code.code()));

  /**
   * A stretch of code.
   *
   * @param mark the name of a CSS class; empty for what needs no mark
   * @param text its characters
   */
  record Part(String mark, String text) {}

  /**
   * The parts of a block.
   *
   * @param code the block
   * @return in order; their texts joined are the code
   */
  List<Part> of(Block.CodeBlock code);
}
