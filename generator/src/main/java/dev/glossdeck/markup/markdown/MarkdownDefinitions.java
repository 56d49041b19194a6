package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists of definitions: right below a line with a term, lines that begin with a colon and a space
 * (PHP Markdown Extra, "Definition Lists"). Several lines are several terms.
 */
final class MarkdownDefinitions {
  /** White space between the mark and a meaning; more of it is the indent of code. */
  private static final int WIDEST_GAP = 4;

  private MarkdownDefinitions() {}

  /** Terms and their meanings in flexmark's tree. */
  static final class Group extends Block {
    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** A line before the meanings. */
  static final class Term extends Block {
    private Term(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** The meaning behind a colon. */
  static final class Meaning extends Block {
    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** Registers the syntax. */
  static final class Factory extends MarkdownBlockFactory {
    Factory() {
      super(":");
    }

    @Override
    BlockStart start(ParserState state, MatchedBlockParser matched) {
      return meaning(state, matched);
    }
  }

  private static BlockStart meaning(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int from = state.getNextNonSpaceIndex() + 1;
    int gap = line.subSequence(from, line.length()).countLeading(c -> c == ' ' || c == '\t');
    BasedSequence terms = matched.getParagraphContent();
    boolean isInGroup = matched.getBlockParser() instanceof GroupParser;
    if (gap == 0 || from + gap == line.length() || (terms == null && !isInGroup)) {
      return BlockStart.none();
    }
    int width = 1 + (gap > WIDEST_GAP ? 1 : gap);
    BlockParser meaning = new MarkdownContainer(new Meaning(), state.getIndent() + width);
    int column = state.getColumn() + state.getIndent() + width;
    return isInGroup
        ? BlockStart.of(meaning).atColumn(column)
        : BlockStart.of(new GroupParser(lines(terms)), meaning)
            .atColumn(column)
            .replaceActiveBlockParser();
  }

  private static List<BasedSequence> lines(BasedSequence text) {
    List<BasedSequence> lines = new ArrayList<>();
    for (BasedSequence line : text.splitList("\n")) {
      if (!line.isBlank()) {
        lines.add(line.trim());
      }
    }
    return lines;
  }

  private static final class GroupParser extends MarkdownBlockParser {
    private final List<Term> terms;

    GroupParser(List<BasedSequence> lines) {
      this(new Group(), lines);
    }

    private GroupParser(Group group, List<BasedSequence> lines) {
      super(group);
      terms = lines.stream().map(Term::new).toList();
      terms.forEach(group::appendChild);
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
      return child instanceof Meaning;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void parseInlines(InlineParser parser) {
      terms.forEach(term -> parser.parse(term.getChars(), term));
    }
  }
}
