package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;

/** Registers a syntax of blocks; flexmark wants a class of its own for each. */
abstract class MarkdownBlockFactory
    implements CustomBlockParserFactory, BlockParserFactory, IndependentSyntax {

  /** CommonMark 0.31, 4.4: a line that is indented further is code. */
  private static final int CODE_INDENT = 4;

  private final String first;

  /**
   * Registers blocks.
   *
   * @param first the characters that their first line may begin with
   */
  MarkdownBlockFactory(String first) {
    this.first = first;
  }

  /** Begins a block, or gives {@link BlockStart#none()}. */
  abstract BlockStart start(ParserState state, MatchedBlockParser matched);

  @Override
  public final BlockParserFactory apply(DataHolder options) {
    return this;
  }

  @Override
  public final BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    char c = state.getLine().safeCharAt(state.getNextNonSpaceIndex());
    boolean mayBegin = state.getIndent() < CODE_INDENT && first.indexOf(c) >= 0;
    return mayBegin ? start(state, matched) : BlockStart.none();
  }
}
