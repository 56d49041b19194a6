package dev.glossdeck.markup.markdown;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Comments at the start of a line. To CommonMark (0.31, 4.6) all of the line that a comment ends in
 * is HTML; here what stands behind {@code -->} is Markdown like any other, lest it be hidden.
 */
final class MarkdownComments {
  private static final String OPENING = "<!--";
  private static final String CLOSING = "-->";

  private MarkdownComments() {}

  /** A comment over several lines in flexmark's tree; its children stand behind its end. */
  static final class Comment extends Block {
    private boolean isClosed;

    /** Whether it ends; else it hides all that follows. */
    boolean isClosed() {
      return isClosed;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** Registers the syntax. */
  static final class Factory extends MarkdownBlockFactory {
    Factory() {
      super("<");
    }

    @Override
    BlockStart start(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int from = state.getNextNonSpaceIndex();
      if (!line.subSequence(from, line.length()).startsWith(OPENING)) {
        return BlockStart.none();
      }
      // A comment may be as short as <!-->.
      int end = line.indexOf(CLOSING, from + 2);
      if (end < 0) {
        return BlockStart.of(new CommentParser(line.subSequence(from, line.length())))
            .atIndex(line.length());
      }
      int rest = behind(line, end);
      // No block: what follows may begin any.
      return rest == line.length() ? BlockStart.none() : BlockStart.of().atIndex(rest);
    }
  }

  /** The index of the first character behind a comment. */
  private static int behind(BasedSequence line, int end) {
    int from = end + CLOSING.length();
    return from + line.subSequence(from, line.length()).countLeading(c -> c == ' ' || c == '\t');
  }

  private static final class CommentParser extends MarkdownBlockParser {
    private final Comment comment;

    CommentParser(BasedSequence chars) {
      this(new Comment(), chars);
    }

    private CommentParser(Comment comment, BasedSequence chars) {
      super(comment);
      this.comment = comment;
      comment.setChars(chars);
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (comment.isClosed) {
        return BlockContinue.none();
      }
      BasedSequence line = state.getLine();
      int end = line.indexOf(CLOSING, state.getIndex());
      comment.isClosed = end >= 0;
      return BlockContinue.atIndex(end < 0 ? line.length() : behind(line, end));
    }

    /** Its characters are those of its first line. */
    @Override
    public void closeBlock(ParserState state) {}
  }
}
