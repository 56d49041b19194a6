package dev.glossdeck.export.pdf.flow;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A side in words.
 *
 * @param blocks its blocks, from top to bottom
 * @param system the kind of text
 * @param answers the number of blocks before the further fields; all if there are none
 */
public record FlowSide(List<FlowBlock> blocks, WritingSystem system, int answers) {
  /** Copies the list. */
  public FlowSide {
    blocks = List.copyOf(blocks);
  }

  /** A side without further fields. */
  public FlowSide(List<FlowBlock> blocks, WritingSystem system) {
    this(blocks, system, blocks.size());
  }

  /** Whether an answer in running text is followed by further fields, in such text, too. */
  public boolean hasDetails() {
    return answers > 0
        && answers < blocks.size()
        && blocks.stream().allMatch(block -> block instanceof Paragraph && block.mayBeCentred())
        && blocks.stream().noneMatch(FlowBlock::hasPicture);
  }

  /** The blocks with the further fields at a fraction of the side's size. */
  public List<FlowBlock> withDetails(float fraction) {
    return IntStream.range(0, blocks.size())
        .mapToObj(i -> i < answers ? blocks.get(i) : ((Paragraph) blocks.get(i)).scaled(fraction))
        .map(FlowBlock.class::cast)
        .toList();
  }

  /** Whether it is one picture and nothing else. */
  public boolean isPicture() {
    return blocks.size() == 1
        && blocks.get(0) instanceof Paragraph paragraph
        && paragraph.isPicture();
  }
}
