package dev.glossdeck.export.pdf.flow;

import java.util.List;

/**
 * A side in words.
 *
 * @param blocks its blocks, from top to bottom
 * @param system the kind of text
 */
public record FlowSide(List<FlowBlock> blocks, WritingSystem system) {
  /** Copies the list. */
  public FlowSide {
    blocks = List.copyOf(blocks);
  }
}
