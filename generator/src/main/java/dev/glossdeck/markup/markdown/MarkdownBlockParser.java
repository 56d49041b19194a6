package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/** Parses a block that holds others. */
abstract class MarkdownBlockParser extends AbstractBlockParser {
  private final Block block;

  /**
   * A parser of one block.
   *
   * @param block the block to fill
   */
  MarkdownBlockParser(Block block) {
    this.block = block;
  }

  @Override
  public final Block getBlock() {
    return block;
  }

  @Override
  public final boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block child) {
    return true;
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }
}
