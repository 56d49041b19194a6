package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/** Parses a block that holds the lines below its first which are indented like its content. */
final class MarkdownContainer extends MarkdownBlockParser {
  private final int indent;

  /**
   * A parser of one block.
   *
   * @param block the block to fill
   * @param indent of further lines, in columns
   */
  MarkdownContainer(Block block, int indent) {
    super(block);
    this.indent = indent;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return getBlock().hasChildren()
          ? BlockContinue.atIndex(state.getNextNonSpaceIndex())
          : BlockContinue.none();
    }
    return state.getIndent() >= indent
        ? BlockContinue.atColumn(state.getColumn() + indent)
        : BlockContinue.none();
  }
}
