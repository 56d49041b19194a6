package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;

/** Registers a syntax of blocks; flexmark wants a class of its own for each. */
abstract class MarkdownBlockFactory implements CustomBlockParserFactory, BlockParserFactory {

  /** CommonMark 0.31, 4.4: a line that is indented further is code. */
  private static final int CODE_INDENT = 4;

  private final char first;

  /**
   * Registers blocks.
   *
   * @param first the character that their first line begins with
   */
  MarkdownBlockFactory(char first) {
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
    boolean mayBegin =
        state.getIndent() < CODE_INDENT
            && state.getLine().safeCharAt(state.getNextNonSpaceIndex()) == first;
    return mayBegin ? start(state, matched) : BlockStart.none();
  }

  @Override
  public final Set<Class<?>> getAfterDependents() {
    return Set.of();
  }

  @Override
  public final Set<Class<?>> getBeforeDependents() {
    return Set.of();
  }

  @Override
  public final boolean affectsGlobalScope() {
    return false;
  }
}
